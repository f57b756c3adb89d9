using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Two people of a round who might be client and coach.</summary>
internal readonly record struct PossiblePair(Somebody Client, Somebody Coach, RoundFacts Round, PastPairs Past);

/// <summary>Something a pair must never break, however good it is.</summary>
internal interface IPairRule
{
    bool IsBrokenBy(in PossiblePair pair);

    /// <summary>For coordinators, who know the people by name.</summary>
    Text Why(in PossiblePair pair);
}

/// <summary>All of them.</summary>
internal static class PairRules
{
    public static IReadOnlyList<IPairRule> All { get; } =
    [
        new NobodyCoachesThemselves(),
        new NobodyMeetsSomebodyTheyExclude(),
        new ColleaguesDoNotCoachEachOther(),
        new ACredentialThatIsAMustIsHeld(),
        new TwoMeetOnceInARound(),
        new NobodyCoachesTheirOwnCoach(),
        new ARelationshipStillOpenIsNotMadeAgain(),
        new OldPairsMeetAgainOnlyWhereTheRoundAllowsIt(),
    ];

    public static bool Allow(in PossiblePair pair)
    {
        foreach (var rule in All) if (rule.IsBrokenBy(pair)) return false;
        return true;
    }

    public static IReadOnlyList<IPairRule> BrokenBy(PossiblePair pair) => [.. All.Where(rule => rule.IsBrokenBy(pair))];
}
