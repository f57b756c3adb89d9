using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Requests;

namespace ReciproCoach.Rounds.MyRounds;

/// <summary>Joining: a held place wants paying for, or somebody without a round wants one.</summary>
internal sealed class NextStepIsToJoin(MyPlace places, TimeProvider clock) : INextStep
{
    public int Order => 200;

    public async Task<NextStep?> ForAsync(Guid member, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var mine = (await places.AllAsync(member, cancellation)).Where(place => Joining.Living.IsAlive(place.Enrolment) && place.Facts.PhaseAt(now) is not (RoundPhase.Finished or RoundPhase.Cancelled)).ToList();
        if (mine.Find(place => place.Enrolment.State is EnrolmentState.Held) is { } held)
            return new(Text.Of("We hold a place for you ({round}).", ("round", held.Round.Title)), Text.Of("Take my place"), $"my-rounds/{held.Round.Handle}");
        return mine.Count > 0 ? null : new(Text.Of("You are not in a round yet."), Text.Of("See open rounds"), "rounds");
    }
}

/// <summary>Asking for coaches, while one can.</summary>
internal sealed class NextStepIsToAskForCoaches(PortalDb db, MyPlace places, TimeProvider clock) : INextStep
{
    public int Order => 300;

    public async Task<NextStep?> ForAsync(Guid member, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var place in await places.AllAsync(member, cancellation))
        {
            if (place.Enrolment.State is not EnrolmentState.Confirmed || place.Facts.PhaseAt(now) is not (RoundPhase.Enrolling or RoundPhase.Requesting)) continue;
            if (await db.Set<CoachRequest>().AnyAsync(r => r.EnrolmentId == place.Enrolment.Id, cancellation)) continue;
            return new(Text.Of("Ask for up to five coaches ({round}).", ("round", place.Round.Title)), Text.Of("See the profiles"), $"my-rounds/{place.Round.Handle}/coaches");
        }
        return null;
    }
}
