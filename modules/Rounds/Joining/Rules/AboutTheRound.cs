using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.Joining.Rules;

internal sealed class EnrolmentIsOpen : IJoiningRule
{
    public Text? Refusal(JoiningCase door) => door.Round.PhaseAt(door.Now) is RoundPhase.Enrolling ? null
        : Text.In("EnrolmentIsOpen").Of("Enrolment for this round is closed.");
}

internal sealed class NobodyJoinsTwice : IJoiningRule
{
    public Text? Refusal(JoiningCase door) => door.InThisRound ? Text.In("NobodyJoinsTwice").Of("You are already in this round.") : null;
}

/// <summary>Somebody who withdraws or is left out may join another at once: their round is over for them.</summary>
internal sealed class OneUnfinishedRoundPerLanguage : IJoiningRule
{
    public Text? Refusal(JoiningCase door) => door.InAnotherUnfinished
        ? Text.In("OneUnfinishedRoundPerLanguage").Of("You are in another unfinished round in this language.") : null;
}

/// <summary>The waiting list can be left at any time; a held or confirmed place only while others could still take it.</summary>
internal static class WithdrawalComesBeforeEnrolmentCloses
{
    public static Text? Refusal(RoundFacts round, EnrolmentState state, DateTimeOffset now) =>
        state is EnrolmentState.Confirmed && round.EnrolmentCloses.Utc <= now
            ? Text.In("WithdrawalComesBeforeEnrolmentCloses").Of("Enrolment has closed, so the others already count on you. Please write to the coordination team if you cannot take part.")
            : null;
}
