using ReciproCoach.Members;

namespace ReciproCoach.Rounds.MyRounds;

/// <summary>The member's rounds on My page: those that are not over.</summary>
internal sealed class MyPageSection(MyPlace places, TimeProvider clock) : IMyPageSection
{
    public int Order => 200;

    public async Task<MyPagePart?> ForAsync(Guid member, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        IReadOnlyList<Place> current = [.. (await places.AllAsync(member, cancellation))
            .Where(place => Joining.Living.IsAlive(place.Enrolment) && place.Facts.PhaseAt(now) is not (RoundPhase.Finished or RoundPhase.Cancelled))];
        return current.Count == 0 ? null : new("/Rounds/MyRounds/_MyPage.cshtml", current);
    }
}
