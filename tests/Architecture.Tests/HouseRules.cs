using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.Hosting;

namespace ReciproCoach.Architecture.Tests;

/// <summary>Rules of the house that a compiler does not know.</summary>
public sealed partial class HouseRules
{
    private static readonly Assembly[] Assemblies =
    [
        .. new[] { "Site", "CoachDirectory", "Coaching", "Matching.Desk", "Matching.Solver", "Matching.Verifier", "Matching.Cli", "Payments", "Rounds", "Members", "Content", "Mail", "Platform", "Provision" }
            .Select(name => Assembly.Load("ReciproCoach." + name)),
    ];

    [Fact]
    public void No_two_modules_claim_the_same_page()
    {
        var pages = Assemblies.SelectMany(assembly => assembly.GetCustomAttributes<RazorCompiledItemAttribute>()).Select(item => item.Identifier).ToList();

        Assert.NotEmpty(pages);
        Assert.Equal(pages.Count, pages.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Only_the_host_says_how_a_view_starts() =>
        Assert.Equal([Path.Combine(House.Root, "site", "_ViewStart.cshtml")], House.Files(".", "_ViewStart.cshtml").Select(Path.GetFullPath));

    [Fact]
    public void A_class_is_named_by_what_it_does()
    {
        string[] vague = ["Service", "Manager", "Helper", "Helpers", "Util", "Utils"];
        var types = Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("ReciproCoach", StringComparison.Ordinal) == true);

        var offenders = types.Where(type => vague.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)) && !type.Name.EndsWith("TagHelper", StringComparison.Ordinal)).ToList();

        Assert.Empty(offenders);
    }

    [Fact]
    public void A_page_carries_no_script_and_no_style_of_its_own()
    {
        var offenders = House.Files("site", "*.cshtml").Concat(House.Files("modules", "*.cshtml"))
            .Where(file => Inline().IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(House.Root, file));

        Assert.Empty(offenders);
    }

    [Fact]
    public void No_project_lies_inside_another()
    {
        var folders = House.Files(".", "*.csproj").Select(file => Path.GetFullPath(Path.GetDirectoryName(file)!) + "/").ToList();

        var nested = folders.Where(folder => folders.Any(other => other != folder && folder.StartsWith(other, StringComparison.Ordinal))).ToList();

        Assert.Empty(nested);
    }

    [Fact]
    public void Time_is_told_by_the_portals_clock_only()
    {
        var offenders = House.Files("site", "*.cs").Concat(House.Files("modules", "*.cs")).Concat(House.Files("modules", "*.cshtml")).Concat(House.Files("umbraco-config", "*.cs"))
            .Where(file => WallClock().IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(House.Root, file));

        Assert.Empty(offenders);
    }

    [GeneratedRegex("""<script(?![^>]*\bsrc=)|<style|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b")]
    private static partial Regex WallClock();
}
