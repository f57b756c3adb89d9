using ReciproCoach.Matching.Solver.Levels;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>
/// Looks for the best repair: first every way of seating everybody with few new pairs, which settles nearly all of them at
/// once; then the whole search, for which a new pair costs more than all scores together.
/// </summary>
internal sealed class SearchForRepair(NestedLevels levels, Budget budget, CancellationToken cancellation, IProgress<SolveProgress>? progress)
{
    /// <summary>Three new pairs for one leaver of a round of 1,000; a few hundredths of a second.</summary>
    private const long MostSteps = 2_000_000;

    /// <summary>Looks for a repair of at most <paramref name="limit"/> new pairs that seats everybody, and if there is none, for the best.</summary>
    public Repair Best(RunningRound round, int limit)
    {
        var objective = new RepairObjective(round, levels);
        var (coachOf, fewest) = new FewestNewPairs(round, MostSteps, cancellation).Find(limit);
        return coachOf is null ? Thorough(round, objective, fewest) : Settled(round, objective, coachOf);
    }

    /// <summary>Whether everybody can be seated with so many new pairs; null when that could not be settled.</summary>
    public Repair? SeatingEverybody(RunningRound round, int limit, out bool settled)
    {
        var objective = new RepairObjective(round, levels);
        var (coachOf, fewest) = new FewestNewPairs(round, MostSteps, cancellation).Find(limit);
        settled = coachOf is not null || fewest > limit;
        if (settled)
            return coachOf is null ? null : Settled(round, objective, coachOf);

        var repair = Thorough(round, objective, fewest);
        settled = repair.Finished;
        return repair.SeatsEverybody && repair.Within(limit) ? repair : null;
    }

    private static Repair Settled(RunningRound round, RepairObjective objective, int[] coachOf)
    {
        for (var person = 0; person < coachOf.Length; person++)
        {
            if (coachOf[person] == RunningRound.Nobody)
                coachOf[person] = person;
        }

        var found = objective.LevelsOf(coachOf);
        return new(round, coachOf, found, found, Finished: true);
    }

    private Repair Thorough(RunningRound round, RepairObjective objective, int fewest)
    {
        var search = new Search(round.Instance, objective, budget);
        search.Run(afterEach: () => Tell(search, objective));
        int[] coachOf = [.. search.Incumbent.CoachOf];
        // Leaving everybody out is where the search begins; unless it is proved best, it is no repair.
        if (!search.Incumbent.Exists || (!search.Finished && coachOf.Index().All(entry => entry.Index == entry.Item)))
            return new(round, null, new long[4], new long[4], search.Finished);

        FewerCirclesOfThree.Join(coachOf, (one, other) => MayExchange(round, objective, coachOf, one, other));
        var found = objective.LevelsOf(coachOf);
        var atLeast = new long[found.Length];
        for (var level = 0; level < found.Length; level++)
            atLeast[level] = levels.Bound(search.Bound, found, level);
        // The first look proved something only about repairs that seat everybody.
        if (found[RepairObjective.Stayers] + found[RepairObjective.Joiners] == 0)
            atLeast[RepairObjective.NewPairs] = Math.Max(atLeast[RepairObjective.NewPairs], fewest);
        return new(round, coachOf, found, atLeast, search.Finished);
    }

    private static bool MayExchange(RunningRound round, RepairObjective objective, int[] coachOf, int one, int other) =>
        !round.IsFixed(one) && !round.IsFixed(other)
        && !round.PinsToMake.Any(pin => pin.Client == one || pin.Client == other)
        && round.Allows(one, coachOf[other]) && round.Allows(other, coachOf[one])
        && objective.PairCost(one, coachOf[other]) + objective.PairCost(other, coachOf[one])
            == objective.PairCost(one, coachOf[one]) + objective.PairCost(other, coachOf[other]);

    private void Tell(Search search, RepairObjective objective)
    {
        if (progress is null || !search.Incumbent.Exists)
            return;
        var found = objective.LevelsOf(search.Incumbent.CoachOf);
        var (people, matched) = objective.People(found);
        progress.Report(new(budget.Used, matched, people, objective.Total(found, found[RepairObjective.Lacking]),
            objective.Total(found, levels.Bound(search.Bound, found, RepairObjective.Lacking))));
    }
}
