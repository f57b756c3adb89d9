using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Joining;

namespace ReciproCoach.Rounds.Reading;

/// <summary>Who is on which way into a round.</summary>
internal sealed class ReadEnrolments(PortalDb db) : IEnrolments
{
    public async Task<IReadOnlyList<EnrolmentFacts>> InRoundAsync(Guid round, CancellationToken cancellation) =>
        await db.Set<Enrolment>().AsNoTracking().Where(e => e.RoundId == round).OrderBy(e => e.JoinedAt).ThenBy(e => e.Id)
            .Select(e => new EnrolmentFacts(
                e.Id, e.MemberId, e.State, e.JoinedAt, e.HeldUntil, e.WaitingSince, e.AgreementVersion, e.AgreementLanguage, e.AgreedAt, e.HoursLogConsentAt != null))
            .ToListAsync(cancellation);
}
