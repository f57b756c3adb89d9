using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Joining.Rules;

/// <summary>A member at the door of a round: all that the rules look at.</summary>
/// <param name="InThisRound">They hold, have or wait for a place here.</param>
/// <param name="InAnotherUnfinished">They are in another round of this language that has not ended.</param>
internal sealed record JoiningCase(RoundFacts Round, CoachProfile? Coach, bool InThisRound, bool InAnotherUnfinished, DateTimeOffset Now);

/// <summary>One thing that must be true of whoever joins.</summary>
internal interface IJoiningRule
{
    /// <summary>Why this member cannot join, in a sentence; null where the rule is kept.</summary>
    Text? Refusal(JoiningCase door);

    /// <summary>Where the member can put it right, after the language; null where they cannot.</summary>
    string? Remedy => null;
}

/// <summary>All the rules, the plainest refusal first.</summary>
internal static class JoiningRules
{
    public static IReadOnlyList<IJoiningRule> All { get; } =
    [
        new EnrolmentIsOpen(),
        new NobodyJoinsTwice(),
        new OneUnfinishedRoundPerLanguage(),
        new TheProfileIsComplete(),
        new TheCoachWorksInTheRoundsLanguage(),
        new ANationalRoundIsForCoachesOfItsCountry(),
        new ANewCoachesRoundIsForNewCoaches(),
        new TheCredentialFitsTheRound(),
    ];

    /// <summary>Every rule the member breaks.</summary>
    public static IReadOnlyList<(IJoiningRule Rule, Text Why)> Broken(JoiningCase door) =>
        [.. All.Select(rule => (rule, Why: rule.Refusal(door))).Where(broken => broken.Why is not null).Select(broken => (broken.rule, broken.Why!))];
}
