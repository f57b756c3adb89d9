using System.Globalization;

namespace ReciproCoach.Web;

/// <summary>One figure of two applications, run after run.</summary>
/// <param name="Against">What the first of the two is.</param>
/// <param name="Format">How its values are written.</param>
/// <param name="Wanted">The ratio of the second to the first that is wanted; null for none.</param>
internal sealed record Line(string Name, string Against, string Format, double? Wanted, bool MoreIsBetter)
{
    private readonly List<(double Theirs, double Ours)> runs = [];

    public bool? IsMet => Wanted is not { } wanted ? null : MoreIsBetter ? Ratio >= wanted : Ratio <= wanted;

    private double Ratio => Median(runs.Select(run => run.Ours / run.Theirs));

    public void Add(double theirs, double ours) => runs.Add((theirs, ours));

    public override string ToString()
    {
        string Say(double value) => value.ToString(Format, CultureInfo.InvariantCulture);
        string Short(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
        var wanted = Wanted is { } limit ? (MoreIsBetter ? "≥ " : "≤ ") + limit.ToString(CultureInfo.InvariantCulture) : "";
        var spread = $"{Short(Ratio)} ({Short(runs.Min(run => run.Ours / run.Theirs))} to {Short(runs.Max(run => run.Ours / run.Theirs))})";
        return $"| {Name} | {Against} | {Say(Median(runs.Select(run => run.Theirs)))} | {Say(Median(runs.Select(run => run.Ours)))} | {spread} | {wanted} | {(IsMet switch { true => "met", false => "missed", null => "" })} |";
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
