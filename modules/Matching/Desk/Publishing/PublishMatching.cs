using Microsoft.EntityFrameworkCore;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Publishing;

/// <summary>
/// Publishes a draft, once and for all: in one transaction the draft is marked, those left out are released (and refunded), and
/// Coaching makes the relationships. Of two coordinators who publish at the same moment, one does.
/// </summary>
internal sealed class PublishMatching(
    PortalDb db, ReadDrafts drafts, ReadRoundToMatch read, ReadPins pins, IRounds rounds, DomainEvents events, AuditTrail audit, TimeProvider clock)
{
    /// <param name="beforeTheDeadline">The coordinator has said that the matching need not wait for the request deadline.</param>
    /// <returns>Why it was not published; null when it was.</returns>
    /// <exception cref="InvalidMatchingException">The draft breaks a rule; nothing has been written.</exception>
    public Task<Text?> PublishAsync(Guid round, Guid draft, bool beforeTheDeadline, Guid coordinator, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            var facts = await rounds.FindAsync(round, cancellation) ?? throw new InvalidOperationException($"There is no round {round}.");
            var newest = await drafts.CurrentAsync(round, cancellation);
            var people = await read.ReadAsync(facts, cancellation);
            var input = new MatchingInput(people, await pins.OfAsync(round, cancellation));
            var moment = new PublishingMoment(facts, draft, newest, input.Hash(), clock.GetUtcNow(), beforeTheDeadline);
            if (PublishingRules.BrokenBy(moment) is { } broken) return await IsPublishedAsync(round, cancellation) ? AMatchingIsPublishedOnce.Sentence : broken.Why;

            MatchingRules.Demand(new(people, newest!.Pairs, newest.LeftOut));
            return await MarkAsync(draft, cancellation) ? await TellAsync(facts, newest, coordinator, cancellation) : AMatchingIsPublishedOnce.Sentence;
        }, cancellation);

    /// <summary>Asked last: another coordinator may have published between our first look and our second, and that is then the reason.</summary>
    private Task<bool> IsPublishedAsync(Guid round, CancellationToken cancellation) =>
        db.Set<MatchingDraft>().AnyAsync(one => one.RoundId == round && one.PublishedAt != null, cancellation);

    /// <summary>Waits for another coordinator's transaction on the same draft, and then finds it done.</summary>
    private async Task<bool> MarkAsync(Guid draft, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await db.Set<MatchingDraft>().Where(one => one.Id == draft && one.PublishedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.PublishedAt, now), cancellation) == 1;
    }

    private async Task<Text?> TellAsync(RoundFacts round, MatchingDraft draft, Guid coordinator, CancellationToken cancellation)
    {
        var leftOut = draft.LeftOut.Select(person => new LeftOut(person.Enrolment, ReasonsForLeavingOut.ToThePerson(person.Why))).ToList();
        await rounds.MatchingPublishedAsync(round.Id, leftOut, cancellation);
        var pairs = draft.Pairs.Select(pair => new MatchedPair(pair.ClientEnrolment, pair.CoachEnrolment, pair.ClientMember, pair.CoachMember, pair.Score));
        await events.RaiseAsync(new MatchingPublished(round.Id, [.. pairs]), cancellation);
        audit.Add(coordinator, "matching-published", round.Handle, FormattableString.Invariant($"{draft.Pairs.Count} pairs, {draft.LeftOut.Count} left out, {draft.Total} points"));
        return null;
    }
}
