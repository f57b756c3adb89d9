namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>
/// Takes the best repair if its new pairs are within the limit. If not, those who stay come before those who join: it looks
/// for the largest group of joiners with whom as many of those who stay are seated within the limit.
/// </summary>
internal sealed class RepairWithinLimit(SearchForRepair search, int limit)
{
    /// <summary>With more joiners not every group of them is tried.</summary>
    private const int JoinersInEveryGroup = 4;

    public Repair Find(RunningRound round)
    {
        var best = search.Best(round, limit);
        if (best.CoachOf is null || best.Within(limit))
            return best;

        var (closest, settled) = (best, best.Exceeds(limit));
        var atLeast = best.AtLeast[RepairObjective.NewPairs];
        foreach (var waiting in Groups([.. round.Joiners]).GroupBy(group => group.Length))
        {
            Repair? within = null;
            foreach (var group in waiting)
            {
                var repair = search.Best(round.WithoutJoiners(group), limit);
                settled &= repair.Finished || repair.Exceeds(limit);
                // Where more joiners than these would wait, they are a group of their own.
                if (repair.CoachOf is null || repair.Stayers > best.Stayers || repair.Joiners > 0)
                    continue;

                atLeast = Math.Min(atLeast, repair.AtLeast[RepairObjective.NewPairs]);
                if (repair.Within(limit) && IsBetter(repair, within))
                    within = repair;
                else if (repair.NewPairs < closest.NewPairs)
                    closest = repair;
            }

            if (within is not null)
                return within with { Finished = within.Finished && settled };
        }

        closest.AtLeast[RepairObjective.NewPairs] = atLeast;
        return closest with { Finished = settled && round.Joiners.Count() <= JoinersInEveryGroup };
    }

    /// <summary>Groups of joiners who wait, the smaller first; everybody who joins is the last.</summary>
    private static IEnumerable<int[]> Groups(int[] joiners)
    {
        if (joiners.Length > JoinersInEveryGroup)
            return [.. joiners.Select(joiner => new[] { joiner }), joiners];
        return Enumerable.Range(1, (1 << joiners.Length) - 1)
            .Select(set => joiners.Where((_, place) => (set >> place & 1) == 1).ToArray())
            .OrderBy(group => group.Length);
    }

    private static bool IsBetter(Repair one, Repair? other) => other is null || one.Found.AsSpan().SequenceCompareTo(other.Found) < 0;
}
