using ReciproCoach.Coaching.Letters;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Relationships;

/// <summary>A published matching becomes relationships, and everyone hears in their own language whom they will meet.</summary>
internal sealed class BeginRelationships(PortalDb db, IRounds rounds, TellTheMatched tell, TimeProvider clock) : IHandle<MatchingPublished>
{
    public async Task HandleAsync(MatchingPublished happened, CancellationToken cancellation)
    {
        var round = await rounds.FindAsync(happened.Round, cancellation)
            ?? throw new InvalidOperationException($"There is no round {happened.Round}.");
        foreach (var pair in happened.Pairs)
            db.Add(Relationship.Between(round.Id, round.Language,
                (pair.CoachEnrolment, pair.CoachMember), (pair.ClientEnrolment, pair.ClientMember), clock.GetUtcNow()));
        // Now rather than at commit, so that a matching the database refuses is refused here, before anybody is told.
        await db.SaveChangesAsync(cancellation);
        await tell.AllAsync(round, happened.Pairs, cancellation);
    }
}
