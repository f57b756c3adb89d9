using System.Diagnostics;
using System.Globalization;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Cli.Commands;

/// <summary>Says how far long work has come, every few seconds; short work stays silent.</summary>
internal sealed class SolvingAloud(TextWriter errors) : IProgress<SolveProgress>, IProgress<string>
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);
    private readonly Stopwatch since = Stopwatch.StartNew();

    public void Report(SolveProgress value) => Report(string.Create(
        CultureInfo.InvariantCulture,
        $"{value.Iterations} iterations: matched {value.PeopleMatched}, people-bound {value.PeopleBound}, score {value.Total}, bound {value.Bound}"));

    public void Report(string value)
    {
        if (since.Elapsed < Between)
            return;
        errors.WriteLine(value);
        since.Restart();
    }
}
