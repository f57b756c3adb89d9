using System.Net;
using ReciproCoach.Doubles.Stripe;
using ReciproCoach.Members;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>Refunds through Stripe: once, whatever happens on the way.</summary>
public abstract class MoneyGoingBack(StripePortal portal)
{
    private StripeDouble Stripe => portal.Stripe;

    [Fact]
    public async Task Withdrawing_in_time_gives_the_fee_back_once_with_a_mail()
    {
        var anna = await PaidAsync();

        await anna.WithdrawAsync();
        Assert.Equal("Deine Pauschale geht an dich zurück", (await anna.OpenAsync()).Heading);
        await portal.DeliverAsync();
        await portal.DeliverAsync();

        Assert.Single(Refunds(anna));
        Assert.Equal("Deine Pauschale wurde erstattet (Winterrunde)", (await anna.MailAsync())[^1]);
        Assert.Equal(RefundReason.Withdrawn, (await anna.RefundsAsync()).Single().Reason);
        Assert.Equal("Deine Pauschale wurde erstattet", (await anna.OpenAsync()).Heading);
    }

    [Fact]
    public async Task Who_is_left_out_of_the_matching_is_told_why_and_gets_the_fee_back()
    {
        var anna = await PaidAsync();

        await anna.LeaveOutAsync(Text.Of("You and the others excluded one another."));
        await portal.DeliverAsync();

        Assert.Single(Refunds(anna));
        Assert.Equal(RefundReason.LeftOut, (await anna.RefundsAsync()).Single().Reason);
        Assert.Equal(EnrolmentState.LeftOut, await anna.StateAsync());
        Assert.Equal(2, (await anna.MailAsync()).Count(subject => subject.EndsWith("(Winterrunde)", StringComparison.Ordinal) && !subject.Contains("sicher", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_cancelled_round_gives_everybody_the_fee_back()
    {
        var (anna, ben) = (await PaidAsync(), await PaidAsync());

        await anna.CancelRoundAsync();
        await ben.CancelRoundAsync();
        await portal.DeliverAsync();

        Assert.All([anna, ben], one => Assert.Single(Refunds(one)));
        Assert.Equal(RefundReason.RoundCancelled, (await anna.RefundsAsync()).Single().Reason);
    }

    [Fact]
    public async Task An_answer_that_is_lost_and_a_key_Stripe_has_forgotten_do_not_refund_twice()
    {
        var anna = await PaidAsync();
        await anna.WithdrawAsync();
        Stripe.Interference.LoseAnswers(3);
        await portal.DeliverAsync();
        Assert.Single(Refunds(anna));
        Assert.Equal(RefundState.Due, (await anna.RefundsAsync()).Single().State);

        portal.Clock.Advance(TimeSpan.FromDays(2));
        await portal.DeliverAsync();

        Assert.Single(Refunds(anna));
        Assert.Equal(RefundState.Made, (await anna.RefundsAsync()).Single().State);
        Assert.Single(await anna.MailAsync(), subject => subject.StartsWith("Deine Pauschale wurde erstattet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stripe_being_down_only_delays_a_refund()
    {
        var anna = await PaidAsync();
        await anna.WithdrawAsync();
        Stripe.Interference.AnswerWith(503, 3);
        await portal.DeliverAsync();
        Assert.Empty(Refunds(anna));

        portal.Clock.Advance(TimeSpan.FromHours(1));
        await portal.DeliverAsync();

        Assert.Single(Refunds(anna));
    }

    [Fact]
    public async Task Paid_at_Stripe_and_by_transfer_gives_the_second_back_and_keeps_the_place()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();
        var session = Stripe.Sessions[^1];
        using var desk = await portal.SignedInAsync(change: Coordinator);
        var page = await desk.OpenAsync("/de/desk/payments");
        await RecordedPayment.PressAsync(desk, page, await anna.ReferenceAsync());

        foreach (var happened in await Stripe.PayAsync(session.Id)) await Stripe.Webhooks.SendAsync(happened);

        var mail = await anna.MailAsync();
        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
        Assert.Equal(RefundReason.PaidTwice, (await anna.RefundsAsync()).Single().Reason);
        Assert.Single(Stripe.Refunds, refund => refund.PaymentIntent == session.PaymentIntent);
        Assert.Equal(["Dein Platz ist dir sicher (Winterrunde)", "Deine Pauschale wurde erstattet (Winterrunde)"], mail);
    }

    [Fact]
    public async Task A_refund_that_comes_back_becomes_a_coordinators_task()
    {
        var anna = await PaidAsync();
        await anna.WithdrawAsync();
        await portal.DeliverAsync();

        var failure = await Stripe.FailRefundAsync(Refunds(anna).Single().Id);
        await Stripe.Webhooks.SendAsync(failure);
        await Stripe.Webhooks.SendAsync(failure);

        using var desk = await portal.SignedInAsync(change: Coordinator);
        var page = await desk.OpenAsync("/de/desk/payments");
        Assert.Contains(await anna.ReferenceAsync(), page.Text, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("li.card"), card => card.TextContent.Contains(anna.Email, StringComparison.Ordinal));
    }

    private static NewMember Coordinator(NewMember person) => person with { Posts = [new StaffPost(StaffRole.Coordinator, "de")] };

    private IEnumerable<Doubles.Stripe.Refund> Refunds(HeldPlace place) => Stripe.Refunds.Where(refund => refund.PaymentIntent == paidBy[place.Enrolment]);

    private readonly Dictionary<Guid, string> paidBy = [];

    private async Task<HeldPlace> PaidAsync()
    {
        var place = await HeldPlace.InAsync(portal);
        await place.PressPayAsync();
        var session = Stripe.Sessions[^1];
        foreach (var happened in await Stripe.PayAsync(session.Id)) Assert.Equal(HttpStatusCode.OK, await Stripe.Webhooks.SendAsync(happened));
        paidBy[place.Enrolment] = session.PaymentIntent!;
        return place;
    }
}

public sealed class MoneyGoingBackOnSqlite(StripeOnSqlite portal) : MoneyGoingBack(portal), IClassFixture<StripeOnSqlite>;

public sealed class MoneyGoingBackOnPostgres(StripeOnPostgres portal) : MoneyGoingBack(portal), IClassFixture<StripeOnPostgres>;
