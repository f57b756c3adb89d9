using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining.Rules;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>What came of wanting to join.</summary>
/// <param name="Enrolment">The member's enrolment, new or the one they had (a double click); null where it could not be made.</param>
/// <param name="IsFull">No place is free, and the member has not said that they would wait.</param>
internal sealed record JoinOutcome(Enrolment? Enrolment, bool IsFull, IReadOnlyList<(IJoiningRule Rule, Platform.Languages.Text Why)> Refusals);

/// <summary>The last step: takes a place (or a place in line), and confirms at once where nothing is to be paid.</summary>
internal sealed class JoinRound(PortalDb db, Seats seats, Door door, ConfirmEnrolment confirm, TimeProvider clock)
{
    /// <param name="waitIfFull">The member would rather wait than go.</param>
    public async Task<JoinOutcome> RunAsync(Guid round, Guid member, bool waitIfFull, CancellationToken cancellation)
    {
        try
        {
            var outcome = await db.InTransactionAsync(() => JoinAsync(round, member, waitIfFull, cancellation), cancellation);
            // Another tab may have joined between our first look and our last; what it did is the answer here too.
            return outcome.Enrolment is null && await AliveAsync(round, member, cancellation) is { } other ? new(other, false, []) : outcome;
        }
        catch (DbUpdateException)
        {
            // The other half of a double click was quicker: the index on living enrolments let one of them in.
            db.ChangeTracker.Clear();
            if (await AliveAsync(round, member, cancellation) is { } first) return new(first, false, []);
            throw;
        }
    }

    private async Task<JoinOutcome> JoinAsync(Guid round, Guid member, bool waitIfFull, CancellationToken cancellation)
    {
        if (await AliveAsync(round, member, cancellation) is { } already) return new(already, false, []);
        var facts = (await db.Set<Round>().AsNoTracking().SingleAsync(r => r.Id == round, cancellation)).Facts;
        var refusals = JoiningRules.Broken(await door.CaseAsync(facts, member, cancellation));
        if (refusals.Count > 0) return new(null, false, refusals);
        if (await db.Set<JoinDraft>().SingleOrDefaultAsync(d => d.RoundId == round && d.MemberId == member, cancellation) is not { AgreedAt: not null } draft)
            return new(null, false, []);
        var seated = await seats.TakeAsNewcomerAsync(round, cancellation);
        if (!seated && !waitIfFull) return new(null, true, []);
        return new(await EnrolAsync(facts, draft, seated, cancellation), false, []);
    }

    private async Task<Enrolment> EnrolAsync(RoundFacts round, JoinDraft draft, bool seated, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var enrolment = await ComesBackAsync(round.Id, draft.MemberId, cancellation) ?? Add(round.Id, draft, now);
        enrolment.State = seated ? EnrolmentState.Held : EnrolmentState.Waiting;
        enrolment.HeldUntil = seated ? now + Holds.WhilePaying : null;
        enrolment.WaitingSince = seated ? null : now;
        (enrolment.ReleasedAt, enrolment.ReleaseReason) = (null, null);
        (enrolment.AgreementVersion, enrolment.AgreementLanguage, enrolment.AgreedAt) = (draft.AgreementVersion!, draft.AgreementLanguage!, draft.AgreedAt!.Value);
        enrolment.HoursLogConsentAt = draft.HoursLogConsent ? draft.AgreedAt : null;
        enrolment.Take(draft.Wishes);
        db.Remove(draft);
        await db.SaveChangesAsync(cancellation);
        db.Entry(enrolment).State = EntityState.Detached;
        if (seated && round.Fee.IsFree) await confirm.RunAsync(enrolment, cancellation);
        return enrolment;
    }

    /// <summary>An enrolment whose hold ran out lives on, so that a payment still on its way finds it.</summary>
    private Task<Enrolment?> ComesBackAsync(Guid round, Guid member, CancellationToken cancellation) => db.Set<Enrolment>()
        .Where(e => e.RoundId == round && e.MemberId == member && e.State == EnrolmentState.Expired && e.ReleaseReason == ReleaseReason.Expired)
        .OrderByDescending(e => e.JoinedAt).FirstOrDefaultAsync(cancellation);

    private Enrolment Add(Guid round, JoinDraft draft, DateTimeOffset now)
    {
        var enrolment = new Enrolment
        {
            RoundId = round, MemberId = draft.MemberId, JoinedAt = now,
            AgreementVersion = draft.AgreementVersion!, AgreementLanguage = draft.AgreementLanguage!, AgreedAt = draft.AgreedAt!.Value,
        };
        db.Add(enrolment);
        return enrolment;
    }

    private Task<Enrolment?> AliveAsync(Guid round, Guid member, CancellationToken cancellation) => db.Set<Enrolment>().AsNoTracking()
        .Where(Living.Enrolments).SingleOrDefaultAsync(e => e.RoundId == round && e.MemberId == member, cancellation);
}
