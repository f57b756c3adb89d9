namespace ReciproCoach.Matching.Solver;

/// <summary>Looks through a draft once and collects everything that is wrong, so that nobody has to mend one line at a time.</summary>
internal static class Examination
{
    public static IReadOnlyList<Refusal> Of(InstanceDraft draft)
    {
        var people = draft.People.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Ids(draft.People)
                .Concat(PairListExamination.Of(DraftList.Allowed, draft.Allowed, people))
                .Concat(PairListExamination.Scores(DraftList.Allowed, draft.Allowed))
                .Concat(PairListExamination.Of(DraftList.Forced, draft.Forced, people))
                .Concat(ForcedAgainstOtherLists(draft))
                .Concat(ForcedAgainstEachOther(draft.Forced))
                .Concat(PairListExamination.Of(DraftList.Forbidden, draft.Forbidden, people))
                .OrderBy(refusal => refusal.List).ThenBy(refusal => refusal.Position).ThenBy(refusal => refusal.Reason),
        ];
    }

    private static IEnumerable<Refusal> Ids(IReadOnlyList<string> people)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (position, id) in people.Index())
        {
            if (string.IsNullOrWhiteSpace(id))
                yield return new(RefusalReason.BlankId, DraftList.People, position, id, null);
            else if (!seen.Add(id))
                yield return new(RefusalReason.DuplicateId, DraftList.People, position, id, null);
        }
    }

    private static IEnumerable<Refusal> ForcedAgainstOtherLists(InstanceDraft draft)
    {
        if (draft.Forced.Count == 0)
            yield break;
        var mayBe = draft.Allowed.Select(pair => new DirectedPair(pair.Client, pair.Coach)).ToHashSet();
        var mustNotBe = draft.Forbidden.ToHashSet();
        foreach (var (position, pair) in draft.Forced.Index())
        {
            if (!mayBe.Contains(pair))
                yield return Blame(RefusalReason.ForcedNotAllowed, DraftList.Forced, position, pair);
            if (mustNotBe.Contains(pair))
                yield return Blame(RefusalReason.ForcedAndForbidden, DraftList.Forced, position, pair);
        }
    }

    /// <summary>Names every pair of a clash, not only the later one: the caller must choose which of them to give up.</summary>
    private static IEnumerable<Refusal> ForcedAgainstEachOther(IReadOnlyList<DirectedPair> forced)
    {
        var distinct = forced.ToHashSet();
        var coaches = distinct.CountBy(pair => pair.Client, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var clients = distinct.CountBy(pair => pair.Coach, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var (position, pair) in forced.Index())
        {
            if (coaches[pair.Client] > 1)
                yield return Blame(RefusalReason.TwoCoachesForced, DraftList.Forced, position, pair);
            if (clients[pair.Coach] > 1)
                yield return Blame(RefusalReason.TwoClientsForced, DraftList.Forced, position, pair);
            if (pair.Client != pair.Coach && distinct.Contains(new(pair.Coach, pair.Client)))
                yield return Blame(RefusalReason.ForcedBothWays, DraftList.Forced, position, pair);
        }
    }

    private static Refusal Blame(RefusalReason reason, DraftList list, int position, DirectedPair pair) =>
        new(reason, list, position, pair.Client, pair.Coach);
}
