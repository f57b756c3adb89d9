using ReciproCoach.Matching.Verifier;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.CheckMatching;

/// <summary>What the verifier found, for people.</summary>
internal static class VerdictWords
{
    /// <summary>What an accepted certificate proves, aim by aim.</summary>
    public static IReadOnlyList<Text> Claims(Verdict verdict) =>
    [
        Text.Of("Every pair is allowed, everybody in it is once coach and once client, nobody coaches their own coach, and all pins are kept."),
        .. verdict.Stages.Select(Claim),
    ];

    /// <summary>Why a certificate is refused; each reason once.</summary>
    public static IReadOnlyList<Text> Reasons(Verdict verdict) => [.. verdict.Faults.Select(fault => Reason(fault.Code)).Distinct()];

    private static Text Claim(StageVerdict stage) => (stage.Name, stage.Found == stage.Bound) switch
    {
        ("people", true) => Text.Plural("{n} person is matched, and no matching holds more.", "{n} people are matched, and no matching holds more.", stage.Found),
        ("people", false) => Text.Plural("{n} person is matched; no matching holds more than {bound}.", "{n} people are matched; no matching holds more than {bound}.", stage.Found, ("bound", stage.Bound)),
        ("below", true) => Text.Plural("{n} pair has fewer than {floor} points, and no matching of as many people has fewer such pairs.", "{n} pairs have fewer than {floor} points, and no matching of as many people has fewer such pairs.", stage.Found, ("floor", stage.Floor)),
        ("below", false) => Text.Plural("{n} pair has fewer than {floor} points; every matching of as many people has at least {bound} such pairs.", "{n} pairs have fewer than {floor} points; every matching of as many people has at least {bound} such pairs.", stage.Found, ("floor", stage.Floor), ("bound", stage.Bound)),
        ("total", true) => Text.Of("The pairs have {n} points together, and no other matching that does as well in what is said above has more.", ("n", stage.Found)),
        ("total", false) => Text.Of("The pairs have {n} points together; no other matching that does as well in what is said above has more than {bound}.", ("n", stage.Found), ("bound", stage.Bound)),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage.Name, "Unknown stage."),
    };

    private static Text Reason(FaultCode code) => code switch
    {
        FaultCode.Unreadable => Text.Of("This is no certificate, or it has been damaged: it cannot be read."),
        FaultCode.WrongNumber => Text.Of("Its numbers are not those of this draft: it belongs to another matching, or it has been changed."),
        FaultCode.WrongStages => Text.Of("It does not say everything a certificate of its kind has to say."),
        FaultCode.Unproved => Text.Of("One of its claims does not follow from what it gives as proof."),
        FaultCode.Overflow => Text.Of("It uses numbers too large to be checked."),
        _ => Text.Of("The matching kept with this draft breaks a rule of the round."),
    };
}
