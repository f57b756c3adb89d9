using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.Coaching;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Coach;

/// <summary>
/// A profile is seen by those its owner has chosen, by the owner and their partners, and by the coordination of the owner's
/// languages. Whether two share a round is asked of the rooms that know.
/// </summary>
internal sealed class MaySeeProfile(ICurrentMember reader, IEnumerable<IRoundCompanions> rounds, IPartners partners)
{
    public async Task<bool> AsksAsync(CoachProfile profile, CancellationToken cancellation)
    {
        if (AnybodyMaySeeIt.IsTrueOf(profile)) return true;
        if (reader.Id is not { } id) return false;
        if (id == profile.Member || profile.Languages.Any(reader.Coordinates)) return true;
        if (await partners.ArePartnersAsync(id, profile.Member, cancellation)) return true;
        return profile.IsComplete && profile.Audience switch
        {
            Audience.Public or Audience.Members => true,
            Audience.Round => await ShareARoundAsync(id, profile.Member, cancellation),
            Audience.Nobody => false,
            _ => throw new InvalidOperationException($"There is no audience {profile.Audience}."),
        };
    }

    private async Task<bool> ShareARoundAsync(Guid one, Guid other, CancellationToken cancellation)
    {
        foreach (var room in rounds)
            if (await room.ShareARoundAsync(one, other, cancellation)) return true;
        return false;
    }
}
