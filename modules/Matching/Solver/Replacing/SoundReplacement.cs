namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>
/// Says quickly, by numbers, that nothing is wrong with a draft. Naming what is wrong takes longer than most repairs, and is
/// needed only when something is.
/// </summary>
internal static class SoundReplacement
{
    public static bool Is(ReplacementDraft draft)
    {
        var instance = draft.Instance;
        var leaves = new bool[instance.Count];
        var joins = new bool[instance.Count];
        return draft.MostNewPairs is null or >= 0
            && RepairObjective.Nest(draft) is not null
            && draft.Relaxable.Count == 0
            && MarkEachOnce(draft.Leavers, leaves, instance)
            && MarkEachOnce(draft.Joiners, joins, instance)
            && IsMatching(draft, instance, leaves, joins, out var coachOf)
            && AreLocks(draft, instance, leaves, coachOf);
    }

    private static bool MarkEachOnce(IReadOnlyList<string> people, bool[] marked, Instance instance)
    {
        foreach (var id in people)
        {
            if (!instance.Numbers.TryGetValue(id, out var person) || marked[person])
                return false;
            marked[person] = true;
        }

        return true;
    }

    private static bool IsMatching(ReplacementDraft draft, Instance instance, bool[] leaves, bool[] joins, out int[] coachOf)
    {
        coachOf = new int[instance.Count];
        var coaches = new bool[instance.Count];
        Array.Fill(coachOf, RunningRound.Nobody);
        foreach (var pair in draft.Running)
        {
            if (!instance.Numbers.TryGetValue(pair.Client, out var client) || !instance.Numbers.TryGetValue(pair.Coach, out var coach)
                || client == coach || coachOf[client] != RunningRound.Nobody || coaches[coach] || coachOf[coach] == client
                || (!leaves[client] && !leaves[coach] && !instance.Allows(client, coach)))
            {
                return false;
            }

            (coachOf[client], coaches[coach]) = (coach, true);
        }

        for (var person = 0; person < coachOf.Length; person++)
        {
            var runs = coachOf[person] != RunningRound.Nobody;
            if (runs != coaches[person] || (leaves[person] && !runs) || (joins[person] && runs))
                return false;
        }

        return true;
    }

    private static bool AreLocks(ReplacementDraft draft, Instance instance, bool[] leaves, int[] coachOf)
    {
        var locked = new bool[instance.Count];
        foreach (var pair in draft.Locked)
        {
            if (!instance.Numbers.TryGetValue(pair.Client, out var client) || !instance.Numbers.TryGetValue(pair.Coach, out var coach)
                || coachOf[client] != coach || locked[client] || leaves[client] || leaves[coach])
            {
                return false;
            }

            locked[client] = true;
        }

        return true;
    }
}
