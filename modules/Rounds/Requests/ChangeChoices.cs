using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Requests;

/// <summary>What a participant has asked for so far.</summary>
/// <param name="Requests">The most wanted first.</param>
internal sealed record Choices(IReadOnlyList<Guid> Requests, IReadOnlyList<Guid> NotWith);

/// <summary>
/// Changes requests and exclusions one step at a time, each on what stands now and not on what a page showed: two tabs that
/// change different things both win.
/// </summary>
internal sealed class ChangeChoices(PortalDb db, TimeProvider clock)
{
    /// <returns>Why it cannot be done, or null where it was.</returns>
    public Task<Text?> RunAsync(Guid enrolment, IChoice choice, CancellationToken cancellation) => db.InTransactionAsync(async () =>
    {
        // The counter's guarded update also makes a second change wait for the first.
        var own = await db.Set<Enrolment>().Where(e => e.Id == enrolment && e.State == EnrolmentState.Confirmed)
            .ExecuteUpdateAsync(row => row.SetProperty(e => e.ChoicesVersion, e => e.ChoicesVersion + 1), cancellation);
        var round = await db.Set<Round>().AsNoTracking().SingleAsync(r => db.Set<Enrolment>().Any(e => e.Id == enrolment && e.RoundId == r.Id), cancellation);
        if (own != 1 || RequestsAreOpenUntilTheirDeadline.Refusal(round.Facts, clock.GetUtcNow()) is not null) return RequestsAreOpenUntilTheirDeadline.Sentence;
        var before = await ReadAsync(enrolment, cancellation);
        var (after, why) = choice.Make(before);
        if (why is null && after != before) await WriteAsync(enrolment, after, cancellation);
        return why;
    }, cancellation);

    public async Task<Choices> ReadAsync(Guid enrolment, CancellationToken cancellation) => new(
        await db.Set<CoachRequest>().AsNoTracking().Where(r => r.EnrolmentId == enrolment).OrderBy(r => r.Rank).Select(r => r.MemberId).ToListAsync(cancellation),
        await db.Set<NotWith>().AsNoTracking().Where(n => n.EnrolmentId == enrolment).Select(n => n.MemberId).ToListAsync(cancellation));

    private async Task WriteAsync(Guid enrolment, Choices choices, CancellationToken cancellation)
    {
        await db.Set<CoachRequest>().Where(r => r.EnrolmentId == enrolment).ExecuteDeleteAsync(cancellation);
        await db.Set<NotWith>().Where(n => n.EnrolmentId == enrolment).ExecuteDeleteAsync(cancellation);
        db.AddRange(choices.Requests.Select((member, index) => new CoachRequest { EnrolmentId = enrolment, Rank = index + 1, MemberId = member }));
        db.AddRange(choices.NotWith.Select(member => new NotWith { EnrolmentId = enrolment, MemberId = member }));
    }
}
