using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Privacy;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.News;
using ReciproCoach.Rounds.Requests;

namespace ReciproCoach.Rounds.MyRounds;

/// <summary>What rounds hold of a person.</summary>
internal sealed class PersonalData(PortalDb db, IMembers members, MyPlace places, IParticipants participants, ReleaseEnrolment release, OfferFreePlaces offer) : IPersonalData
{
    public string Section => "rounds";

    public async Task<object?> ExportAsync(Guid member, CancellationToken cancellation)
    {
        var mine = new List<object>();
        foreach (var place in await places.AllAsync(member, cancellation))
        {
            var choices = await participants.FindAsync(place.Round.Id, member, cancellation);
            mine.Add(new
            {
                Round = place.Round.Title.In(place.Round.Language), place.Enrolment.State, place.Enrolment.JoinedAt, place.Enrolment.ConfirmedAt, place.Enrolment.ReleasedAt,
                Agreement = new { place.Enrolment.AgreementVersion, place.Enrolment.AgreementLanguage, place.Enrolment.AgreedAt },
                place.Enrolment.HoursLogConsentAt, place.Enrolment.Wishes, choices?.Requests, choices?.NotWith,
            });
        }
        return mine.Count == 0 ? null : mine;
    }

    /// <summary>Places are given back, wishes and requests forgotten; that somebody took part stays without a name.</summary>
    public async Task EraseAsync(Guid member, CancellationToken cancellation)
    {
        foreach (var enrolment in await db.Set<Enrolment>().AsNoTracking().Where(e => e.MemberId == member && (e.State == EnrolmentState.Held || e.State == EnrolmentState.Waiting)).ToListAsync(cancellation))
        {
            await release.RunAsync(enrolment, EnrolmentState.Withdrawn, ReleaseReason.Withdrawn, cancellation);
            await offer.RunAsync(enrolment.RoundId, cancellation);
        }
        var own = db.Set<Enrolment>().Where(e => e.MemberId == member).Select(e => e.Id);
        await db.Set<CoachRequest>().Where(r => r.MemberId == member || own.Contains(r.EnrolmentId)).ExecuteDeleteAsync(cancellation);
        await db.Set<NotWith>().Where(n => n.MemberId == member || own.Contains(n.EnrolmentId)).ExecuteDeleteAsync(cancellation);
        await db.Set<JoinDraft>().Where(d => d.MemberId == member).ExecuteDeleteAsync(cancellation);
        foreach (var enrolment in await db.Set<Enrolment>().Where(e => e.MemberId == member).ToListAsync(cancellation)) enrolment.Take(CoachWishes.None);
        if (await members.FindAsync(member, cancellation) is { Email.Length: > 0 } card)
        {
            var address = RoundAlert.Normalize(card.Email);
            await db.Set<RoundAlert>().Where(a => a.NormalizedEmail == address).ExecuteDeleteAsync(cancellation);
        }
    }
}
