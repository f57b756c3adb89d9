using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.Making.Rules;

namespace ReciproCoach.Rounds.Publishing;

/// <summary>Makes a draft a round that can be joined.</summary>
internal sealed class PublishRound(PortalDb db, ChangesFeed changes, DomainEvents events, AuditTrail audit, TimeProvider clock)
{
    /// <returns>What keeps it from being published, or null where it is. Publishing twice is no error and tells nobody twice.</returns>
    public Task<Complaint?> RunAsync(Guid round, Guid editor, CancellationToken cancellation) => OpenAsync(db.Set<Round>().Where(r => r.Id == round), editor, cancellation);

    /// <summary>The moment it was scheduled for has come; unless an editor has taken that back meanwhile, or another process was first.</summary>
    public Task<Complaint?> RunDueAsync(Guid round, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return OpenAsync(db.Set<Round>().Where(r => r.Id == round && r.PublishAt != null && r.PublishAt.Utc <= now), null, cancellation);
    }

    private Task<Complaint?> OpenAsync(IQueryable<Round> one, Guid? editor, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        var now = clock.GetUtcNow();
        var facts = (await one.AsNoTracking().SingleOrDefaultAsync(cancellation))?.Facts;
        if (facts is null or { PublishedAt: not null }) return null;
        if (RoundRules.Broken(Proposal(facts, now)).FirstOrDefault() is { } complaint) return complaint;
        // Whoever changes the row has published it; of two at once, one.
        var published = await one.Where(r => r.PublishedAt == null).ExecuteUpdateAsync(row => row.SetProperty(r => r.PublishedAt, now), cancellation);
        if (published == 0) return null;
        audit.Add(editor, "round-published", facts.Handle);
        changes.Add(RoundChanges.Kind, facts.Id);
        await events.RaiseAsync(new RoundOpened(facts.Id), cancellation);
        return null;
    }, cancellation);

    private static RoundProposal Proposal(RoundFacts round, DateTimeOffset now) => new(round.Language, round.Kind, round.Country, round.Sessions, round.Minutes,
        round.EnrolmentCloses, round.RequestsClose, round.Starts, round.Ends, round.Fee, round.Places, now);
}
