using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds.Making.Rules;

namespace ReciproCoach.Rounds.Making;

/// <summary>Makes a draft a round that can be joined.</summary>
internal sealed class PublishRound(PortalDb db, ChangesFeed changes, DomainEvents events, AuditTrail audit, TimeProvider clock)
{
    /// <returns>What keeps it from being published, or null where it is. Publishing twice is no error and tells nobody twice.</returns>
    public Task<Complaint?> RunAsync(Guid round, Guid editor, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        var now = clock.GetUtcNow();
        var facts = (await db.Set<Round>().AsNoTracking().SingleAsync(r => r.Id == round, cancellation)).Facts;
        if (facts.PublishedAt is not null) return null;
        if (RoundRules.Broken(Proposal(facts, now)).FirstOrDefault() is { } complaint) return complaint;
        var published = await db.Set<Round>().Where(r => r.Id == round && r.PublishedAt == null).ExecuteUpdateAsync(row => row.SetProperty(r => r.PublishedAt, now), cancellation);
        if (published == 0) return null;
        audit.Add(editor, "round-published", facts.Handle);
        changes.Add(RoundChanges.Kind, round);
        await events.RaiseAsync(new RoundOpened(round), cancellation);
        return null;
    }, cancellation);

    private static RoundProposal Proposal(RoundFacts round, DateTimeOffset now) => new(round.Language, round.Kind, round.Country, round.Sessions, round.Minutes,
        round.EnrolmentCloses, round.RequestsClose, round.Starts, round.Ends, round.Fee, round.Places, now);
}
