using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining.Rules;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>Gathers what the joining rules look at.</summary>
internal sealed class Door(PortalDb db, IProfiles profiles, TimeProvider clock)
{
    public async Task<JoiningCase> CaseAsync(RoundFacts round, Guid member, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var alive = await db.Set<Enrolment>().AsNoTracking().Where(Living.Enrolments).Where(e => e.MemberId == member).Select(e => e.RoundId).ToListAsync(cancellation);
        var unfinished = await db.Set<Round>().AnyAsync(r => r.Id != round.Id && alive.Contains(r.Id)
            && r.Language == round.Language && r.CancelledAt == null && r.Ends.Utc > now, cancellation);
        return new(round, await profiles.FindAsync(member, cancellation), alive.Contains(round.Id), unfinished, now);
    }
}
