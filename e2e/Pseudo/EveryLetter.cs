using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching;
using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Letters;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Mail;
using ReciproCoach.Members;
using ReciproCoach.Members.Account;
using ReciproCoach.Members.Forgotten;
using ReciproCoach.Members.Register;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Payments.Offline;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Payments.Settings;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Money;
using ReciproCoach.Rounds;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.News;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>Writes each letter the portal knows, about the people of the demo. Nothing is saved.</summary>
internal sealed class EveryLetter(IServiceProvider services, Collect post, DateTimeOffset now)
{
    private const string Url = "https://portal.test/qps-Ploc/somewhere";

    private readonly PortalDb db = services.GetRequiredService<PortalDb>();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async Task WriteAsync()
    {
        var enrolment = await db.Set<Enrolment>().AsNoTracking().FirstAsync(one => one.State == EnrolmentState.Confirmed, Now);
        await AboutAccountsAsync(enrolment.MemberId);
        await AboutPlacesAsync(enrolment);
        await AboutMoneyAsync(enrolment);
        await AboutCoachingAsync();
    }

    private async Task AboutAccountsAsync(Guid member)
    {
        var reader = (await services.GetRequiredService<IMembers>().FindAsync(member, Now))!.Reader();
        Letter[] letters =
        [
            ConfirmYourAddress.Letter(Url, now), AlreadyAMember.Letter(Url), ChooseANewPassphrase.Letter(Url, now), PassphraseChanged.Letter(Url),
            ConfirmYourNewAddress.Letter(Url, now), AddressChanged.Letter("new@example.org"), AccountIsClosed.Letter(),
        ];
        foreach (var letter in letters) post.Send(reader, letter);
    }

    private async Task AboutPlacesAsync(Enrolment enrolment)
    {
        var letters = Make<JoiningLetters>();
        await letters.ConfirmedAsync(enrolment, Now);
        await letters.PlaceIsFreeAsync(enrolment, now, Now);
        await letters.LeftOutAsync(enrolment, Text.Of("Too few people have joined this round."), Now);
        await letters.RoundCancelledAsync(enrolment, "Λόγος", Now);
        await Make<AskToBeTold>().RunAsync("asks@example.org", "fr", StrangePortal.Language, Now);
        await db.Set<RoundAlert>().ExecuteUpdateAsync(row => row.SetProperty(alert => alert.ConfirmedAt, now), Now);
        var french = await db.Set<Round>().FirstAsync(round => round.Language == "fr", Now);
        await Make<TellThatARoundOpened>().HandleAsync(new RoundOpened(french.Id), Now);
    }

    private async Task AboutMoneyAsync(Enrolment enrolment)
    {
        await db.Set<Enrolment>().Where(one => one.Id == enrolment.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.State, EnrolmentState.Held).SetProperty(one => one.HeldUntil, now.AddDays(1)), Now);
        var due = (await services.GetRequiredService<IEnrolmentFees>().FindAsync(enrolment.Id, Now))!;
        var reader = (await services.GetRequiredService<IMembers>().FindAsync(enrolment.MemberId, Now))!.Reader();
        foreach (var reason in Enum.GetValues<RefundReason>()) post.Send(reader, RefundLetter.Of(reason, new Amount(4500, "EUR"), due.RoundTitle));
        var transfer = new OfflineSettings("Λέσχη", "DE89 3704 0044 0532 0130 00", new Dictionary<string, string>(), 7);
        foreach (var settings in new[] { transfer, transfer with { AccountHolder = null, Iban = null } })
            post.Send(reader, InstructionsLetter.Of(due, "RC-1234", now, settings, StrangePortal.Language, Url));
        await Make<PaymentFailed>().TellAsync(await db.Set<Payment>().AsNoTracking().FirstAsync(paid => paid.Enrolment == enrolment.Id, Now), Now);
    }

    private async Task AboutCoachingAsync()
    {
        var pair = await db.Set<Relationship>().AsNoTracking().Include(one => one.Sessions).FirstAsync(one => one.Sessions.Count > 0, Now);
        var round = (await services.GetRequiredService<IRounds>().FindAsync(pair.RoundId, Now))!;
        var relationships = Make<RelationshipLetters>();
        await relationships.TellOfTheNewPairAsync(pair, round, Now);
        await relationships.TellOfTheEndAsync(pair, Now);
        await Make<TellTheMatched>().AllAsync(round, [new(Guid.Empty, Guid.Empty, pair.ClientMember, pair.CoachMember, 0), new(Guid.Empty, Guid.Empty, pair.CoachMember, pair.ClientMember, 0)], Now);

        var session = pair.Sessions[0];
        session.Dispute("Όχι", now);
        await Make<SessionLetters>().AskTheClientAsync(pair, session, Now);
        await Make<SessionLetters>().TellOfTheDisputeAsync(pair, session, Now);

        var voice = await db.Set<WrittenTestimonial>().AsNoTracking().FirstAsync(Now);
        await Make<FeedbackLetters>().TellTheCoachAsync(pair, round.Handle, Now);
        await Make<FeedbackLetters>().AskForADecisionAsync(voice, "fr", Now);
        foreach (var state in new[] { TestimonialState.Declined, TestimonialState.Approved })
        {
            voice.Decide(state, now);
            await Make<FeedbackLetters>().TellOfTheDecisionAsync(voice, Now);
        }
    }

    private T Make<T>() => ActivatorUtilities.CreateInstance<T>(services, post);
}
