using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>A member leaves the round before enrolment closes, or the waiting list at any time.</summary>
internal sealed class WithdrawEnrolment(PortalDb db, ReleaseEnrolment release, OfferFreePlaces offer, TimeProvider clock)
{
    /// <returns>Why it cannot be done, or null where it was. Doing it twice is no error.</returns>
    public Task<Text?> RunAsync(Enrolment enrolment, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        var round = (await db.Set<Round>().AsNoTracking().SingleAsync(r => r.Id == enrolment.RoundId, cancellation)).Facts;
        if (Rules.WithdrawalComesBeforeEnrolmentCloses.Refusal(round, enrolment.State, clock.GetUtcNow()) is { } why) return why;
        if (await release.RunAsync(enrolment, EnrolmentState.Withdrawn, ReleaseReason.Withdrawn, cancellation))
            await offer.RunAsync(enrolment.RoundId, cancellation);
        return null;
    }, cancellation);
}
