using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.MyRounds;

/// <summary>Whoever takes part in a round that is not over is counted on by two people.</summary>
internal sealed class HoldsAnAccountOpen(MyPlace places, TimeProvider clock) : IHoldsAnAccountOpen
{
    public async Task<Text?> WhyAsync(Guid member, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var counted = (await places.AllAsync(member, cancellation)).FirstOrDefault(place =>
            place.Enrolment.State is EnrolmentState.Confirmed && place.Facts.PhaseAt(now) is not (RoundPhase.Finished or RoundPhase.Cancelled));
        return counted is null ? null
            : counted.Facts.PhaseAt(now) is RoundPhase.Enrolling ? Text.Of("You take part in a round ({round}). Please withdraw from it first.", ("round", counted.Round.Title))
            : Text.Of("You take part in a round that is not over ({round}). Please speak with the coordination team first, so that nobody is left alone.", ("round", counted.Round.Title));
    }
}
