using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Requests;

/// <inheritdoc cref="IAskForCoaches"/>
internal sealed class AskForCoaches(PortalDb db, ChangeChoices choices, TimeProvider clock) : IAskForCoaches
{
    public async Task<IReadOnlyList<RoundToAskIn>> BetweenAsync(Guid asker, Guid coach, CancellationToken cancellation)
    {
        if (asker == coach) return [];
        var now = clock.GetUtcNow();
        var confirmed = db.Set<Enrolment>().AsNoTracking().Where(e => e.State == EnrolmentState.Confirmed);
        var ofCoach = confirmed.Where(e => e.MemberId == coach).Select(e => e.RoundId);
        var mine = await confirmed.Where(e => e.MemberId == asker && ofCoach.Contains(e.RoundId)).ToDictionaryAsync(e => e.RoundId, e => e.Id, cancellation);
        var rounds = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).Where(r => mine.Keys.Contains(r.Id)).ToListAsync(cancellation);
        var open = new List<RoundToAskIn>();
        foreach (var round in rounds.Where(r => RequestsAreOpenUntilTheirDeadline.Refusal(r.Facts, now) is null).OrderBy(r => r.RequestsClose.Utc))
        {
            var asked = await choices.ReadAsync(mine[round.Id], cancellation);
            var rank = asked.Requests.ToList().IndexOf(coach) + 1;
            open.Add(new(round.Handle, round.Title, rank > 0 ? rank : null, new Ask(coach).Make(asked).Why));
        }
        return open;
    }
}
