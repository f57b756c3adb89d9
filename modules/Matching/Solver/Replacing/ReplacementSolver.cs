using ReciproCoach.Matching.Solver.Replacing;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver;

/// <summary>
/// Mends running matchings. Exact given enough iterations; a single drop-out is nearly always settled by a short look that
/// uses none. Keeps nothing between calls, so one object may serve any number of threads.
/// </summary>
public sealed class ReplacementSolver : IReplacementSolver
{
    /// <inheritdoc />
    public Replacement Repair(
        ReplacementDraft draft,
        SolveOptions options,
        IProgress<SolveProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(options);
        if (draft.Refusals() is { Count: > 0 } refusals)
            throw new ReplacementRefusedException(refusals);

        var round = new RunningRound(draft);
        var budget = new Budget(options.Iterations, cancellation);
        var levels = RepairObjective.Nest(draft) ?? throw new InvalidOperationException("The examination has let a round pass that is too large.");
        var search = new SearchForRepair(levels, budget, cancellation, progress);
        var limit = draft.MostNewPairs ?? round.Count;

        var repair = new RepairWithinLimit(search, limit).Find(round);
        var report = new ReplacementReport(round, repair, limit);
        var (remedies, complete) = report.SomebodyWaits ? new FindRemedies(search, limit).For(round) : ([], true);
        return report.Replacement(budget, remedies, complete);
    }
}
