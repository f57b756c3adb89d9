using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Events;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Joining;

/// <summary>Makes a place certain: when its fee has been paid, or at once where there is none.</summary>
internal sealed class ConfirmEnrolment(PortalDb db, Seats seats, Moves moves, DomainEvents events, JoiningLetters letters)
{
    /// <summary>Runs in the caller's transaction. Safe to repeat.</summary>
    public async Task<Confirmation> RunAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        if (enrolment.State is EnrolmentState.Confirmed or EnrolmentState.LeftOut) return Confirmation.AlreadyConfirmed;
        if (await ComesIntoItsPlaceAsync(enrolment, cancellation))
        {
            await events.RaiseAsync(new EnrolmentConfirmed(enrolment.Id, enrolment.RoundId, enrolment.MemberId), cancellation);
            await letters.ConfirmedAsync(enrolment, cancellation);
            return Confirmation.Confirmed;
        }
        return await Fresh(enrolment).AnyAsync(e => e.State == EnrolmentState.Confirmed, cancellation)
            ? Confirmation.AlreadyConfirmed
            : await RefuseAsync(enrolment, cancellation);
    }

    /// <summary>From the held place, or, where that was given back, into one that is still free.</summary>
    private async Task<bool> ComesIntoItsPlaceAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        var round = await db.Set<Round>().AsNoTracking().SingleAsync(r => r.Id == enrolment.RoundId, cancellation);
        if (round.CancelledAt is not null || round.MatchingPublishedAt is not null) return false;
        if (await moves.ConfirmAsync(enrolment.Id, EnrolmentState.Held, cancellation)) return true;
        foreach (var state in (EnrolmentState[])[EnrolmentState.Expired, EnrolmentState.Waiting])
        {
            if (!await MayComeBackAsync(enrolment, state, cancellation) || !await seats.TakeAsync(enrolment.RoundId, cancellation)) continue;
            if (await moves.ConfirmAsync(enrolment.Id, state, cancellation)) return true;
            await seats.GiveBackAsync(enrolment.RoundId, cancellation);
        }
        return false;
    }

    private Task<bool> MayComeBackAsync(Enrolment enrolment, EnrolmentState state, CancellationToken cancellation) =>
        Fresh(enrolment).AnyAsync(e => e.State == state && e.ReleaseReason != ReleaseReason.NoPlaceLeft
            && !db.Set<Enrolment>().Any(other => other.Id != e.Id && other.RoundId == e.RoundId && other.MemberId == e.MemberId
                && (other.State == EnrolmentState.Held || other.State == EnrolmentState.Confirmed || other.State == EnrolmentState.Waiting)), cancellation);

    /// <summary>Tells, once, that the money has to go back.</summary>
    private async Task<Confirmation> RefuseAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        var now = await Fresh(enrolment).SingleAsync(cancellation);
        var ended = now.State is EnrolmentState.Withdrawn ? EnrolmentState.Withdrawn : EnrolmentState.Expired;
        if (now.ReleaseReason is not ReleaseReason.NoPlaceLeft && await moves.ReleaseAsync(now.Id, now.State, ended, ReleaseReason.NoPlaceLeft, cancellation))
        {
            if (now.State is EnrolmentState.Held) await seats.GiveBackAsync(now.RoundId, cancellation);
            await events.RaiseAsync(new EnrolmentReleased(now.Id, now.RoundId, now.MemberId, ReleaseReason.NoPlaceLeft), cancellation);
        }
        return Confirmation.NoPlaceLeft;
    }

    private IQueryable<Enrolment> Fresh(Enrolment enrolment) => db.Set<Enrolment>().AsNoTracking().Where(e => e.Id == enrolment.Id);
}
