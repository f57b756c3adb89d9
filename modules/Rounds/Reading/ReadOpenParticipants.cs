using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Reading;

/// <summary>Who can be asked for in a round, and until when.</summary>
internal sealed class ReadOpenParticipants(PortalDb db) : IOpenParticipants
{
    private IQueryable<Round> Open => db.Set<Round>().AsNoTracking().Where(r => r.PublishedAt != null && r.CancelledAt == null && r.MatchingPublishedAt == null);

    private IQueryable<Enrolment> Confirmed => db.Set<Enrolment>().AsNoTracking().Where(e => e.State == EnrolmentState.Confirmed);

    public async Task<IReadOnlyDictionary<Guid, DateTimeOffset>> UntilAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation)
    {
        var places = from enrolment in Confirmed
                     join round in Open on enrolment.RoundId equals round.Id
                     where members.Contains(enrolment.MemberId)
                     select new { enrolment.MemberId, round.RequestsClose.Utc };
        return (await places.ToListAsync(cancellation)).GroupBy(place => place.MemberId).ToDictionary(mine => mine.Key, mine => mine.Max(place => place.Utc));
    }

    public async Task<DateTimeOffset?> UntilAsync(Guid round, CancellationToken cancellation) =>
        await Open.Where(r => r.Id == round).Select(r => (DateTimeOffset?)r.RequestsClose.Utc).SingleOrDefaultAsync(cancellation);

    public async Task<IReadOnlyList<Guid>> InAsync(Guid round, CancellationToken cancellation) =>
        await Confirmed.Where(e => e.RoundId == round).Select(e => e.MemberId).ToListAsync(cancellation);
}
