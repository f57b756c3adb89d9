using System.Reflection;

namespace ReciproCoach.Architecture.Tests;

/// <summary>Who may know whom. The table is the plan; a new arrow is a decision, written down in docs/adr.</summary>
public sealed class ArrowsPointOneWay
{
    private static readonly Dictionary<string, string[]> Plan = new()
    {
        ["Platform"] = [],
        ["Mail"] = ["Platform"],
        ["Content"] = ["Platform"],
        ["Provision"] = ["Content", "Platform"],
        ["Matching.Solver"] = [],
        ["Matching.Verifier"] = [],
        ["Matching.Cli"] = ["Matching.Solver", "Matching.Verifier"],
        ["Members"] = ["Content", "Mail", "Platform"],
        ["Rounds"] = ["Members", "Content", "Mail", "Platform"],
        ["Payments"] = ["Rounds", "Members", "Content", "Mail", "Platform"],
        ["Matching.Desk"] = ["Matching.Solver", "Matching.Verifier", "Rounds", "Members", "Content", "Mail", "Platform"],
        ["Coaching"] = ["Matching.Desk", "Payments", "Rounds", "Members", "Content", "Mail", "Platform"],
        ["CoachDirectory"] = ["Coaching", "Rounds", "Members", "Content", "Mail", "Platform"],
    };

    public static TheoryData<string> Modules => [.. Plan.Keys];

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_knows_only_those_below_it(string module)
    {
        var known = Assembly.Load("ReciproCoach." + module).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("ReciproCoach.", StringComparison.Ordinal))
            .Select(name => name["ReciproCoach.".Length..]);

        Assert.Empty(known.Except(Plan[module]));
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_plan_itself_has_no_circle(string module)
    {
        var above = new HashSet<string>();
        var open = new Stack<string>(Plan[module]);
        while (open.TryPop(out var below))
            if (above.Add(below)) foreach (var next in Plan[below]) open.Push(next);

        Assert.DoesNotContain(module, above);
    }

    [Theory]
    [InlineData("Matching.Solver")]
    [InlineData("Matching.Verifier")]
    public void Solver_and_verifier_stand_on_the_framework_alone(string module)
    {
        var references = Assembly.Load("ReciproCoach." + module).GetReferencedAssemblies();

        Assert.All(references, reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_module_stands_in_the_plan()
    {
        var projects = ProjectsBelow("modules").Where(project => !project.StartsWith("Migrations", StringComparison.Ordinal))
            // The content server is a program of its own, outside the solution.
            .Concat(ProjectsBelow("umbraco-config").Where(project => project != "host"));

        Assert.Equal(Plan.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ProjectsBelow(string folder) => House.Files(folder, "*.csproj")
        .Select(file => Path.GetRelativePath(Path.Combine(House.Root, folder), Path.GetDirectoryName(file)!).Replace('/', '.'));
}
