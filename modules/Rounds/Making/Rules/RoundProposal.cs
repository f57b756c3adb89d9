using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Rounds.Making.Rules;

/// <summary>A round as an editor would have it; null where an answer is missing or cannot be read (the form has said so).</summary>
internal sealed record RoundProposal(
    string? Language, RoundKind? Kind, string? Country, int? Sessions, int? Minutes, ZonedMoment? EnrolmentCloses, ZonedMoment? RequestsClose,
    ZonedMoment? Starts, ZonedMoment? Ends, Amount? Fee, int? Places, DateTimeOffset Now);

/// <summary>What is wrong, and beside which field it is to stand (a property of the editor's form).</summary>
internal sealed record Complaint(string Field, Text Sentence);

/// <summary>One thing that must be true of every round.</summary>
internal interface IRoundRule
{
    /// <summary>Null where the rule is kept, or where what it looks at is missing.</summary>
    Complaint? Broken(RoundProposal round);
}

/// <summary>All of them, in the order of the form.</summary>
internal static class RoundRules
{
    public static IReadOnlyList<IRoundRule> All { get; } =
    [
        new ANationalRoundNamesItsCountry(),
        new ARoundHasSessions(),
        new ASessionLastsBetweenAQuarterAndFourHours(),
        new EnrolmentClosesInTheFuture(),
        new RequestsCloseAfterEnrolment(),
        new ARoundStartsAfterItsRequestsClose(),
        new ARoundEndsAfterItsStart(),
        new AFeeIsNeverNegative(),
        new ARingNeedsThree(),
    ];

    public static IEnumerable<Complaint> Broken(RoundProposal round) => All.Select(rule => rule.Broken(round)).OfType<Complaint>();
}
