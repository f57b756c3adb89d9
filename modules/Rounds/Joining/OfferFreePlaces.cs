using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>Gives free places to those who wait, in their order, and tells them by mail. Runs in the transaction that freed a place.</summary>
internal sealed class OfferFreePlaces(PortalDb db, Seats seats, Moves moves, JoiningLetters letters, TimeProvider clock)
{
    public async Task RunAsync(Guid round, CancellationToken cancellation)
    {
        while (await FirstInLineAsync(round, cancellation) is { } first && await HoldUntilAsync(round, cancellation) is { } until)
        {
            if (!await seats.TakeAsync(round, cancellation)) return;
            if (await moves.HoldAsync(first.Id, EnrolmentState.Waiting, until, cancellation))
                await letters.PlaceIsFreeAsync(first, until, cancellation);
            else
                await seats.GiveBackAsync(round, cancellation);
        }
    }

    private Task<Enrolment?> FirstInLineAsync(Guid round, CancellationToken cancellation) => db.Set<Enrolment>().AsNoTracking()
        .Where(e => e.RoundId == round && e.State == EnrolmentState.Waiting).OrderBy(e => e.WaitingSince).ThenBy(e => e.Id).FirstOrDefaultAsync(cancellation);

    /// <summary>Never longer than enrolment is open; null once it has closed.</summary>
    private async Task<DateTimeOffset?> HoldUntilAsync(Guid round, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var facts = (await db.Set<Round>().AsNoTracking().SingleAsync(r => r.Id == round, cancellation)).Facts;
        if (facts.PhaseAt(now) is not RoundPhase.Enrolling) return null;
        var until = now + Holds.FromTheWaitingList;
        return until < facts.EnrolmentCloses.Utc ? until : facts.EnrolmentCloses.Utc;
    }
}
