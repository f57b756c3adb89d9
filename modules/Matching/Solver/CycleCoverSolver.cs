using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver;

/// <summary>
/// The solver: an assignment problem, multipliers on "not both ways", repair for good matchings early, and branch and bound
/// for the rest. Exact given enough iterations; the README beside this file says why no solver can promise how many. Keeps
/// nothing between calls, so one object may serve any number of threads.
/// </summary>
public sealed class CycleCoverSolver : ICycleCoverSolver
{
    /// <inheritdoc />
    public Solution Solve(
        Instance instance,
        SolveOptions options,
        IProgress<SolveProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(options);

        var objective = MostPeopleThenTotal.Of(instance);
        var budget = new Budget(options.Iterations, cancellation);
        var search = new Search(instance, objective, budget);
        var report = new Report(instance, objective, budget);
        search.Run(afterEach: () => progress?.Report(report.Progress(search)));
        return report.Solution(search);
    }
}
