using ReciproCoach.Coaching;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Seeing;

/// <summary>
/// How close the one who asks is to a coach. The owner, their partners and the coordination of their languages see everything;
/// whether two share a round is asked of the rooms that know.
/// </summary>
internal sealed class WhoReads(ICurrentMember current, IEnumerable<IRoundCompanions> rounds, IPartners partners)
{
    /// <summary>The reader of a list, in which partners and coordination see no more than other members do.</summary>
    public async Task<Reader> NowAsync(CancellationToken cancellation)
    {
        if (current.Id is not { } id) return Reader.Stranger;
        var companions = new HashSet<Guid>();
        foreach (var room in rounds) companions.UnionWith(await room.CompanionsOfAsync(id, cancellation));
        return new(Audience.Members, companions);
    }

    /// <summary>How close the reader is to this coach.</summary>
    public async Task<Audience> ClosenessToAsync(CoachProfile profile, CancellationToken cancellation)
    {
        if (current.Id is not { } id) return Audience.Public;
        if (id == profile.Member || profile.Languages.Any(current.Coordinates)) return Audience.Nobody;
        if (await partners.ArePartnersAsync(id, profile.Member, cancellation)) return Audience.Nobody;
        foreach (var room in rounds)
            if (await room.ShareARoundAsync(id, profile.Member, cancellation)) return Audience.Round;
        return Audience.Members;
    }

    /// <summary>The coach as the reader sees them; null where the profile is not for them.</summary>
    public async Task<SeenCoach?> LookAsync(CoachProfile profile, CancellationToken cancellation) =>
        profile.AsSeenBy(await ClosenessToAsync(profile, cancellation));
}
