using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.MatchRound;

/// <summary>What a draft's fairness has brought, and what it costs the round. Nothing where only the total counted.</summary>
internal static class FairnessWords
{
    public static IEnumerable<Text> Of(MatchingDraft draft)
    {
        var fairness = draft.FairnessWanted;
        if (fairness == Fairness.Total) yield break;
        yield return fairness.FloorScore is { } floor ? Below(draft, floor)
            : Text.Of("The weakest pair counted first, then the next weakest, and so on: the weakest has {n} points.", ("n", draft.Worth.Weakest));
        if (draft is { PriceAtLeast: { } least, PriceAtMost: { } most }) yield return Price(least, most);
    }

    private static Text Below(MatchingDraft draft, int floor) => draft.Pairs.Count(pair => pair.Score < floor) switch
    {
        0 => Text.Of("No pair has fewer than {floor} points.", ("floor", floor)),
        var below when draft.Proven => Text.Plural("{n} pair has fewer than {floor} points, and it cannot be fewer.", "{n} pairs have fewer than {floor} points, and it cannot be fewer.", below, ("floor", floor)),
        var below => Text.Plural("{n} pair has fewer than {floor} points.", "{n} pairs have fewer than {floor} points.", below, ("floor", floor)),
    };

    private static Text Price(long least, long most) => (least, most) switch
    {
        (_, 0) => Text.Of("This costs the round nothing."),
        _ when least == most => Text.Plural("This costs the round {n} point in all.", "This costs the round {n} points in all.", most),
        _ => Text.Of("This costs the round between {least} and {most} points in all.", ("least", least), ("most", most)),
    };
}
