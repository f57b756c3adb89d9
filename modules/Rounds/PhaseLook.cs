using ReciproCoach.Platform.Face;

namespace ReciproCoach.Rounds;

/// <summary>The colour and shape of a phase.</summary>
internal static class PhaseLook
{
    public static StateKind Of(RoundPhase phase) => phase switch
    {
        RoundPhase.Enrolling or RoundPhase.Running => StateKind.Good,
        RoundPhase.Matching => StateKind.Warn,
        RoundPhase.Cancelled => StateKind.Bad,
        _ => StateKind.Idle,
    };
}
