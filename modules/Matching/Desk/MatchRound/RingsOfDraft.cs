using ReciproCoach.Matching.Desk.Drafting;

namespace ReciproCoach.Matching.Desk.MatchRound;

/// <summary>A matching as its rings: in each, everybody coaches the next, the last one the first. The longest comes first.</summary>
internal static class RingsOfDraft
{
    public static IReadOnlyList<IReadOnlyList<Guid>> Of(IReadOnlyCollection<DraftPair> pairs)
    {
        var clientOf = pairs.ToDictionary(pair => pair.CoachMember, pair => pair.ClientMember);
        var rings = new List<IReadOnlyList<Guid>>();
        foreach (var coach in pairs.Select(pair => pair.CoachMember).Order())
        {
            var ring = new List<Guid>();
            for (var at = coach; clientOf.Remove(at, out var client); at = client) ring.Add(at);
            if (ring.Count > 0) rings.Add(ring);
        }

        return [.. rings.OrderByDescending(ring => ring.Count)];
    }

    /// <summary>A, B … Z, AA, AB …</summary>
    public static string Letter(int ring) => ring < 26 ? ((char)('A' + ring)).ToString() : Letter(ring / 26 - 1) + Letter(ring % 26);
}
