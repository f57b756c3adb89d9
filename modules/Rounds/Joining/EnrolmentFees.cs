using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>What paying asks of enrolments and tells them.</summary>
internal sealed class EnrolmentFees(PortalDb db, ConfirmEnrolment confirm) : IEnrolmentFees
{
    public async Task<FeeDue?> FindAsync(Guid enrolment, CancellationToken cancellation)
    {
        if (await LoadAsync(enrolment, cancellation) is not { } found) return null;
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleAsync(r => r.Id == found.RoundId, cancellation);
        return new(found.Id, found.MemberId, round.Id, round.Handle, round.Title, round.Fee, found.HeldUntil, found.State)
        {
            EnrolmentCloses = round.EnrolmentCloses.Utc,
            Language = round.Language,
        };
    }

    public Task<Confirmation> PaidAsync(Guid enrolment, CancellationToken cancellation) => db.InTransactionAsync(async () =>
        await confirm.RunAsync(await LoadAsync(enrolment, cancellation) ?? throw new InvalidOperationException($"There is no enrolment {enrolment}."), cancellation), cancellation);

    public async Task<bool> KeepPlaceUntilAsync(Guid enrolment, DateTimeOffset until, CancellationToken cancellation) => await db.Set<Enrolment>()
        .Where(e => e.Id == enrolment && e.State == EnrolmentState.Held)
        .ExecuteUpdateAsync(row => row.SetProperty(e => e.HeldUntil, e => e.HeldUntil < until ? until : e.HeldUntil), cancellation) == 1;

    private Task<Enrolment?> LoadAsync(Guid enrolment, CancellationToken cancellation) =>
        db.Set<Enrolment>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == enrolment, cancellation);
}
