using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.MyRound;

/// <summary>The rounds a member has partners in, as the member sees them.</summary>
internal sealed class ReadMyRound(PortalDb db, IRounds rounds, IMembers members, IProfiles profiles, TimeProvider clock)
{
    /// <summary>The member's rounds, those with an open relationship first, then the latest start.</summary>
    public async Task<IReadOnlyList<MyRoundSeen>> AllAsync(Guid member, CancellationToken cancellation)
    {
        var mine = await db.Set<Relationship>().AsNoTracking().AsSplitQuery()
            .Include(r => r.Sessions).Include(r => r.Feedback).Include(r => r.Testimonial)
            .Where(r => r.CoachMember == member || r.ClientMember == member).ToListAsync(cancellation);
        var people = mine.SelectMany(r => new[] { r.CoachMember, r.ClientMember }).Distinct().ToList();
        var cards = await members.ManyAsync(people, cancellation);
        var shown = await profiles.ManyAsync(people, cancellation);
        var facts = await rounds.ManyAsync([.. mine.Select(r => r.RoundId).Distinct()], cancellation);
        var seen = new List<MyRoundSeen>();
        foreach (var group in mine.GroupBy(r => r.RoundId))
            seen.Add(new(facts[group.Key], await rounds.TitleAsync(group.Key, cancellation), cards[member],
                Ordered(group.Where(r => r.ClientMember == member), r => r.CoachMember),
                Ordered(group.Where(r => r.CoachMember == member), r => r.ClientMember), clock.GetUtcNow()));
        return [.. seen.OrderByDescending(round => round.IsOpen).ThenByDescending(round => round.Facts.Starts.Utc)];

        List<Partner> Ordered(IEnumerable<Relationship> some, Func<Relationship, Guid> other) =>
            [.. some.OrderBy(r => !r.IsOpen).ThenByDescending(r => r.BeganAt)
                .Select(r => new Partner(r, cards[other(r)], shown.GetValueOrDefault(other(r)), facts[r.RoundId].Sessions))];
    }
}

/// <summary>One round of a member.</summary>
/// <param name="Coaches">The coach they have now first, then earlier ones.</param>
/// <param name="Clients">The same for clients.</param>
internal sealed record MyRoundSeen(
    RoundFacts Facts, RoundTitle Title, MemberCard Me, IReadOnlyList<Partner> Coaches, IReadOnlyList<Partner> Clients, DateTimeOffset Now)
{
    public Partner? Coach => Coaches.Count > 0 ? Coaches[0] : null;

    public Partner? Client => Clients.Count > 0 ? Clients[0] : null;

    public bool IsOpen => Coaches.Concat(Clients).Any(partner => partner.Relationship.IsOpen);

    public bool IsOver => Facts.Ends.Utc <= Now;

    /// <summary>Week n of m; 0 before the start, m after the end.</summary>
    public (int Week, int Of) Week
    {
        get
        {
            var of = Math.Max(1, (int)Math.Ceiling((Facts.Ends.Utc - Facts.Starts.Utc).TotalDays / 7));
            var gone = (Now - Facts.Starts.Utc).TotalDays / 7;
            return (gone < 0 ? 0 : Math.Min(of, (int)gone + 1), of);
        }
    }
}

/// <summary>The other person of a relationship, and how far the two are.</summary>
internal sealed record Partner(Relationship Relationship, MemberCard Person, CoachProfile? Profile, int Agreed)
{
    public int Confirmed => Relationship.Sessions.Count(s => s.IsConfirmed);

    public int Waiting => Relationship.Sessions.Count - Confirmed;

    public bool IsAtItsEnd(DateTimeOffset roundEnds, DateTimeOffset now) => roundEnds <= now || !Relationship.IsOpen || Confirmed >= Agreed;

    /// <summary>What the clock beside them shows.</summary>
    public TimeOnly Clock(DateTimeOffset now) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zones.Find(Person.TimeZone) ?? TimeZoneInfo.Utc).DateTime);
}
