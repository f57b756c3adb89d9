namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>Looks through a replacement draft once and collects everything that is wrong.</summary>
internal static class ReplacementExamination
{
    public static IReadOnlyList<Refusal> Of(ReplacementDraft draft)
    {
        var people = draft.Instance.People.ToHashSet(StringComparer.Ordinal);
        var running = draft.Running.ToHashSet();
        var clients = draft.Running.CountBy(pair => pair.Client, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var coaches = draft.Running.CountBy(pair => pair.Coach, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var leavers = draft.Leavers.ToHashSet(StringComparer.Ordinal);

        return
        [
            .. PairListExamination.Of(DraftList.Running, draft.Running, people)
                .Concat(Matching(draft, running, clients, coaches))
                .Concat(People(DraftList.Leavers, draft.Leavers, people))
                .Concat(draft.Leavers.Index().Where(entry => people.Contains(entry.Item) && !clients.ContainsKey(entry.Item))
                    .Select(entry => Blame(RefusalReason.NotInTheMatching, DraftList.Leavers, entry)))
                .Concat(People(DraftList.Joiners, draft.Joiners, people))
                .Concat(draft.Joiners.Index().Where(entry => clients.ContainsKey(entry.Item))
                    .Select(entry => Blame(RefusalReason.AlreadyInTheMatching, DraftList.Joiners, entry)))
                .Concat(PairListExamination.Of(DraftList.Locked, draft.Locked, people))
                .Concat(Locks(draft.Locked, running, leavers))
                .Concat(PairListExamination.Of(DraftList.Relaxable, [.. draft.Relaxable.Select(pair => new DirectedPair(pair.Client, pair.Coach))], people))
                .Concat(PairListExamination.Scores(DraftList.Relaxable, draft.Relaxable))
                .Concat(Limits(draft))
                .OrderBy(refusal => refusal.List).ThenBy(refusal => refusal.Position).ThenBy(refusal => refusal.Reason),
        ];
    }

    private static IEnumerable<Refusal> Matching(
        ReplacementDraft draft, HashSet<DirectedPair> running, Dictionary<string, int> clients, Dictionary<string, int> coaches)
    {
        var leavers = draft.Leavers.ToHashSet(StringComparer.Ordinal);
        foreach (var (position, pair) in draft.Running.Index())
        {
            if (clients[pair.Client] > 1)
                yield return Blame(RefusalReason.TwoCoachesRunning, DraftList.Running, position, pair);
            if (coaches[pair.Coach] > 1)
                yield return Blame(RefusalReason.TwoClientsRunning, DraftList.Running, position, pair);
            if (pair.Client != pair.Coach && running.Contains(new(pair.Coach, pair.Client)))
                yield return Blame(RefusalReason.RunningBothWays, DraftList.Running, position, pair);
            if (!coaches.ContainsKey(pair.Client))
                yield return new(RefusalReason.OnlyOnOneSide, DraftList.Running, position, pair.Client, null);
            if (!clients.ContainsKey(pair.Coach))
                yield return new(RefusalReason.OnlyOnOneSide, DraftList.Running, position, null, pair.Coach);
            if (!leavers.Contains(pair.Client) && !leavers.Contains(pair.Coach) && Forbids(draft.Instance, pair))
                yield return Blame(RefusalReason.RunningNotAllowed, DraftList.Running, position, pair);
        }
    }

    private static IEnumerable<Refusal> People(DraftList list, IReadOnlyList<string> ids, HashSet<string> people)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in ids.Index())
        {
            if (!people.Contains(entry.Item))
                yield return Blame(RefusalReason.UnknownId, list, entry);
            if (!seen.Add(entry.Item))
                yield return Blame(RefusalReason.DuplicateId, list, entry);
        }
    }

    private static IEnumerable<Refusal> Locks(
        IReadOnlyList<DirectedPair> locked, HashSet<DirectedPair> running, HashSet<string> leavers)
    {
        foreach (var (position, pair) in locked.Index())
        {
            if (!running.Contains(pair))
                yield return Blame(RefusalReason.LockedNotRunning, DraftList.Locked, position, pair);
            if (leavers.Contains(pair.Client) || leavers.Contains(pair.Coach))
                yield return Blame(RefusalReason.LockedButLeaves, DraftList.Locked, position, pair);
        }
    }

    /// <summary>True for a pair of two known people that may not be made.</summary>
    private static bool Forbids(Instance instance, DirectedPair pair) =>
        instance.Numbers.TryGetValue(pair.Client, out var client) && instance.Numbers.TryGetValue(pair.Coach, out var coach)
        && client != coach && !instance.Allows(client, coach);

    private static IEnumerable<Refusal> Limits(ReplacementDraft draft)
    {
        if (draft.MostNewPairs < 0)
            yield return new(RefusalReason.NegativeLimit, DraftList.Running, 0, null, null);
        if (RepairObjective.Nest(draft) is null)
            yield return new(RefusalReason.SumsTooLarge, DraftList.Running, 0, null, null);
    }

    private static Refusal Blame(RefusalReason reason, DraftList list, (int Index, string Item) entry) =>
        new(reason, list, entry.Index, entry.Item, null);

    private static Refusal Blame(RefusalReason reason, DraftList list, int position, DirectedPair pair) =>
        new(reason, list, position, pair.Client, pair.Coach);
}
