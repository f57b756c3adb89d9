using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.MyRounds;

/// <summary>A member's enrolment with its round.</summary>
internal sealed record Place(Round Round, Enrolment Enrolment)
{
    public RoundFacts Facts => Round.Facts;
}

/// <summary>Finds what belongs to the member who asks; anybody else's is not found.</summary>
internal sealed class MyPlace(PortalDb db, ICurrentMember who)
{
    /// <summary>The member's latest enrolment in a round; null where they never joined it.</summary>
    public async Task<Place?> FindAsync(string? handle, CancellationToken cancellation)
    {
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleOrDefaultAsync(r => r.Handle == handle && r.PublishedAt != null, cancellation);
        var member = who.RequiredId;
        if (round is null) return null;
        var all = await db.Set<Enrolment>().AsNoTracking().Where(e => e.RoundId == round.Id && e.MemberId == member).ToListAsync(cancellation);
        return all.OrderByDescending(Living.IsAlive).ThenByDescending(e => e.JoinedAt).FirstOrDefault() is { } mine ? new(round, mine) : null;
    }

    /// <summary>All of a member's rounds, the latest start first, each once.</summary>
    public async Task<IReadOnlyList<Place>> AllAsync(Guid member, CancellationToken cancellation)
    {
        var enrolments = await db.Set<Enrolment>().AsNoTracking().Where(e => e.MemberId == member).ToListAsync(cancellation);
        var ids = enrolments.Select(e => e.RoundId).Distinct().ToList();
        var rounds = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        return [.. enrolments.GroupBy(e => e.RoundId)
            .Select(mine => new Place(rounds[mine.Key], mine.OrderByDescending(Living.IsAlive).ThenByDescending(e => e.JoinedAt).First()))
            .OrderByDescending(place => place.Round.Starts.Utc)];
    }

    /// <summary>How many stand before them in line, themselves included.</summary>
    public Task<int> PositionAsync(Enrolment waiting, CancellationToken cancellation) => db.Set<Enrolment>()
        .CountAsync(e => e.RoundId == waiting.RoundId && e.State == EnrolmentState.Waiting && e.WaitingSince <= waiting.WaitingSince, cancellation);
}
