using ReciproCoach.Matching.Desk.Drafting;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>A whole matching, and the round it is for.</summary>
internal sealed record WholeMatching(RoundToMatch Round, IReadOnlyList<DraftPair> Pairs, IReadOnlyList<DraftLeftOut> LeftOut);

/// <summary>Something a matching must never break. The solver never does; it is asked again before anything is published.</summary>
internal interface IMatchingRule
{
    bool IsBrokenBy(WholeMatching matching);
}

/// <summary>All of them.</summary>
internal static class MatchingRules
{
    public static IReadOnlyList<IMatchingRule> All { get; } =
        [new EveryoneIsOnceClientAndOnceCoach(), new NobodyCoachesTheirOwnCoach(), new EveryPairMayBeMade(), new EveryoneIsMatchedOrToldWhy()];

    /// <exception cref="InvalidMatchingException">At least one rule is broken.</exception>
    public static void Demand(WholeMatching matching)
    {
        var broken = All.Where(rule => rule.IsBrokenBy(matching)).Select(rule => rule.GetType().Name).ToList();
        if (broken.Count > 0) throw new InvalidMatchingException(broken);
    }
}

/// <summary>A matching that must not be published; a mistake of ours, never of a coordinator’s.</summary>
internal sealed class InvalidMatchingException(IReadOnlyList<string> rules) : Exception("The matching breaks " + string.Join(", ", rules) + ".")
{
    public IReadOnlyList<string> Rules => rules;
}
