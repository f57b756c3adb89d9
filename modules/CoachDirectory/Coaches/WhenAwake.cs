using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>When the reader is awake: as their profile says; for whoever is not signed in, the usual hours where they say they live.</summary>
internal sealed class WhenAwake(ICurrentMember current, IProfiles profiles)
{
    public async Task<WakingDay?> IsReaderAsync(string? zone, CancellationToken cancellation)
    {
        if (current.Id is { } id && await profiles.FindAsync(id, cancellation) is { } me) return new(me.TimeZone, me.WakingHours.From, me.WakingHours.Until);
        return Usual(zone);
    }

    public static WakingDay? Usual(string? zone) => zone is null ? null : new(zone, WakingHours.Usual.From, WakingHours.Usual.Until);
}
