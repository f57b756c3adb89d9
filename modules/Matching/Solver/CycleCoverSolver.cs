using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Explaining;
using ReciproCoach.Matching.Solver.Fair;
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

        if (options.Fairness == Fairness.Total)
            return MostPeopleThenHighestTotal(instance, options.Iterations, progress, cancellation);
        var plain = MostPeopleThenHighestTotal(instance, Math.Max(1, options.Iterations / 2), progress, cancellation);
        if (plain.Outcome != Outcome.Matching)
            return plain;
        var solve = new FairSolve(instance, plain, options, progress, cancellation);
        if (options.Fairness.FloorScore is not { } floor)
            return solve.Report(levelsOpen: !new Leximin(solve, new(instance)).Settle());
        solve.Floor(floor);
        return solve.Report(levelsOpen: false);
    }

    private static Solution MostPeopleThenHighestTotal(
        Instance instance, int iterations, IProgress<SolveProgress>? progress, CancellationToken cancellation)
    {
        var objective = MostPeopleThenTotal.Of(instance);
        var budget = new Budget(iterations, cancellation);
        var search = new Search(instance, objective, budget);
        var report = new Report(instance, objective, budget);
        search.Start();
        var forPeople = report.LeavesPeopleOpen(search) ? SearchForPeople(instance, search, budget) : null;
        search.Run(() => progress?.Report(report.Progress(search, forPeople)), numberSettled: search.Incumbent.Exists);
        var solution = report.Solution(search, forPeople);
        return solution.Outcome == Outcome.ForcedPairsImpossible
            ? solution with { Conflict = ConflictOfForcedPairs.In(instance, budget), Iterations = budget.Used }
            : solution;
    }

    /// <summary>Half of what is left of the budget goes into the number of people.</summary>
    private static Search SearchForPeople(Instance instance, Search search, Budget budget)
    {
        var forPeople = new Search(instance, new MostPeople(instance), budget.Half());
        forPeople.Incumbent.Offer(search.Incumbent.CoachOf);
        forPeople.Run(afterEach: () => { });
        search.Incumbent.Offer(forPeople.Incumbent.CoachOf);
        return forPeople;
    }
}
