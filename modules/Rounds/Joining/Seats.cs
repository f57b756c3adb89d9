using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>
/// The places of a round, counted by guarded updates: however many ask at once, the last place is given once. The table's check
/// holds it too. Runs in the transaction that says what the place is for.
/// </summary>
internal sealed class Seats(PortalDb db, ChangesFeed changes)
{
    /// <summary>Takes a place for a newcomer; false where none is free, or somebody already waits for the next.</summary>
    public Task<bool> TakeAsNewcomerAsync(Guid round, CancellationToken cancellation)
    {
        var waiting = db.Set<Enrolment>().Where(e => e.RoundId == round && e.State == EnrolmentState.Waiting);
        return TakeAsync(round, db.Set<Round>().Where(r => r.Id == round && !waiting.Any()), cancellation);
    }

    /// <summary>Takes a place for somebody with a claim to it: first in line, or paid already.</summary>
    public Task<bool> TakeAsync(Guid round, CancellationToken cancellation) => TakeAsync(round, db.Set<Round>().Where(r => r.Id == round), cancellation);

    public Task GiveBackAsync(Guid round, CancellationToken cancellation)
    {
        changes.Add(RoundChanges.Kind, round);
        return db.Set<Round>().Where(r => r.Id == round && r.PlacesTaken > 0)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.PlacesTaken, r => r.PlacesTaken - 1), cancellation);
    }

    private async Task<bool> TakeAsync(Guid id, IQueryable<Round> round, CancellationToken cancellation)
    {
        var taken = await round.Where(r => r.PlacesTaken < r.Places && r.CancelledAt == null && r.MatchingPublishedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.PlacesTaken, r => r.PlacesTaken + 1), cancellation) == 1;
        if (taken) changes.Add(RoundChanges.Kind, id);
        return taken;
    }
}
