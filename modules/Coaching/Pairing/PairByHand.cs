using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Letters;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Rules;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Pairing;

/// <summary>A coordinator brings two participants together, within the rules of relationships and those of the matching.</summary>
internal sealed class PairByHand(PortalDb db, IEnumerable<IPairAdvice> advisers, RelationshipLetters letters, AuditTrail audit, TimeProvider clock)
{
    /// <summary>Null where the pair is made; else what speaks against it.</summary>
    public Task<Text?> PairAsync(RoundFacts round, Participant coach, Participant client, Guid coordinator, CancellationToken cancellation) =>
        db.InTransactionAsync(async () =>
        {
            if (await WhyNotAsync(round, coach, client, cancellation) is { } why) return why;
            var relationship = Relationship.Between(round.Id, round.Language, (coach.Enrolment, coach.Member), (client.Enrolment, client.Member), clock.GetUtcNow());
            db.Add(relationship);
            await db.SaveChangesAsync(cancellation);
            audit.Add(coordinator, "paired-by-hand", relationship.Id.ToString());
            await letters.TellOfTheNewPairAsync(relationship, round, cancellation);
            return null;
        }, cancellation);

    private async Task<Text?> WhyNotAsync(RoundFacts round, Participant coach, Participant client, CancellationToken cancellation)
    {
        var between = await db.Set<Relationship>().Where(r =>
            (r.CoachMember == coach.Member && r.ClientMember == client.Member) || (r.CoachMember == client.Member && r.ClientMember == coach.Member)).ToListAsync(cancellation);
        var broken = Rule.FirstBroken(
            new APairIsTwoPeople(coach.Member, client.Member),
            new NobodyCoachesTheirOwnCoach(between.Any(r => r.IsOpen && r.CoachMember == client.Member)),
            new TwoArePairedOnceAtATime(between.Any(r => r.IsOpen)),
            new TwoArePairedOnceInARound(between.Any(r => r.RoundId == round.Id)),
            new EveryoneHasOneCoach(await db.Set<Relationship>().AnyAsync(r => r.ClientEnrolment == client.Enrolment && r.EndedAt == null, cancellation)),
            new EveryoneHasOneClient(await db.Set<Relationship>().AnyAsync(r => r.CoachEnrolment == coach.Enrolment && r.EndedAt == null, cancellation)));
        if (broken is not null) return broken.Message;
        foreach (var adviser in advisers)
            if ((await adviser.AboutAsync(round.Id, client.Member, coach.Member, cancellation))?.Refusals is [{ } refusal, ..]) return refusal;
        return null;
    }
}
