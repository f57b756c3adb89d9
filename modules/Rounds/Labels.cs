using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds;

/// <summary>The words for kinds, phases and states.</summary>
public static class Labels
{
    /// <summary>Whom the round is for, as a heading or a choice.</summary>
    public static Text Label(this RoundKind kind) => kind switch
    {
        RoundKind.National => Text.Of("National round"),
        RoundKind.International => Text.Of("International round"),
        RoundKind.Acc => Text.Of("ACC round"),
        RoundKind.Pcc => Text.Of("PCC round"),
        RoundKind.Mcc => Text.Of("MCC round"),
        RoundKind.NewCoaches => Text.Of("Round for new coaches"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>Where the round stands.</summary>
    public static Text Label(this RoundPhase phase) => phase switch
    {
        RoundPhase.Draft => Text.In("round").Of("Draft"),
        RoundPhase.Upcoming => Text.In("round").Of("Upcoming"),
        RoundPhase.Enrolling => Text.In("round").Of("Enrolment open"),
        RoundPhase.Requesting => Text.In("round").Of("Enrolment closed"),
        RoundPhase.Matching => Text.In("round").Of("Being matched"),
        RoundPhase.Matched => Text.In("round").Of("Matched"),
        RoundPhase.Running => Text.In("round").Of("Running"),
        RoundPhase.Finished => Text.In("round").Of("Finished"),
        RoundPhase.Cancelled => Text.In("round").Of("Cancelled"),
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Unknown phase."),
    };

    /// <summary>Where somebody's enrolment stands.</summary>
    public static Text Label(this EnrolmentState state) => state switch
    {
        EnrolmentState.Held => Text.In("enrolment").Of("Place held"),
        EnrolmentState.Confirmed => Text.In("enrolment").Of("Place confirmed"),
        EnrolmentState.Waiting => Text.In("enrolment").Of("On the waiting list"),
        EnrolmentState.Withdrawn => Text.In("enrolment").Of("Withdrawn"),
        EnrolmentState.Expired => Text.In("enrolment").Of("Expired"),
        EnrolmentState.LeftOut => Text.In("enrolment").Of("Not matched"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}
