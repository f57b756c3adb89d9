using System.Net;
using ReciproCoach.Doubles.Stripe;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>A bank debit takes days, and may come back.</summary>
public abstract class MoneyThatComesLate(StripePortal portal)
{
    private StripeDouble Stripe => portal.Stripe;

    [Fact]
    public async Task A_debit_keeps_the_place_until_the_money_comes()
    {
        var anna = await HeldPlace.InAsync(portal);
        var session = await DebitAsync(anna);
        Assert.Equal("Deine Zahlung ist unterwegs", (await anna.OpenAsync()).Heading);

        for (var day = 0; day < 5; day++)
        {
            portal.Clock.Advance(TimeSpan.FromDays(1));
            await portal.LookAtOpenPagesAsync();
            await anna.ExpireHoldsAsync();
        }
        Assert.Equal(EnrolmentState.Held, await anna.StateAsync());
        await SendAsync(await Stripe.SettleAsync(session, arrived: true));

        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
        Assert.Equal(1, await anna.ReceiptsAsync());
    }

    [Fact]
    public async Task A_debit_the_bank_refuses_can_be_paid_again()
    {
        var anna = await HeldPlace.InAsync(portal);
        var session = await DebitAsync(anna);

        await SendAsync(await Stripe.SettleAsync(session, arrived: false));

        Assert.Equal(["Deine Zahlung hat nicht geklappt (Winterrunde)"], await anna.MailAsync());
        Assert.NotNull((await anna.PressPayAsync()).Elsewhere);
        Assert.NotEqual(session, Stripe.Sessions[^1].Id);
    }

    [Fact]
    public async Task The_refusal_may_arrive_before_the_news_that_there_was_a_debit()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();
        var session = Stripe.Sessions[^1].Id;
        var debit = await Stripe.PayAsync(session, delayed: true);
        var refusal = await Stripe.SettleAsync(session, arrived: false);

        await SendAsync(refusal);
        await SendAsync(debit);

        Assert.Equal("Bezahle deinen Platz", (await anna.OpenAsync()).Heading);
        Assert.Single(await anna.MailAsync());
    }

    [Fact]
    public async Task Paid_after_the_last_place_went_is_refunded_once_with_a_mail()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();
        var happened = await Stripe.PayAsync(Stripe.Sessions[^1].Id);
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await anna.ExpireHoldsAsync();
        await anna.FillTheRoundAsync();

        await SendAsync(happened);
        await SendAsync(happened);

        Assert.Equal(["Deine Pauschale wurde erstattet (Winterrunde)"], await anna.MailAsync());
        Assert.Contains("der letzte Platz", portal.Mailbox.To(anna.Email).Single().TextBody, StringComparison.Ordinal);
        Assert.Single(Stripe.Refunds, refund => refund.Amount == 3500 && refund.PaymentIntent == Stripe.Sessions[^1].PaymentIntent);
        Assert.Equal("Deine Pauschale wurde erstattet", (await anna.OpenAsync()).Heading);
    }

    [Fact]
    public async Task Paid_late_while_there_is_still_a_place_confirms_it()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();
        var happened = await Stripe.PayAsync(Stripe.Sessions[^1].Id);
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await anna.ExpireHoldsAsync();

        await SendAsync(happened);

        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
        Assert.Empty(await anna.RefundsAsync());
    }

    private async Task<string> DebitAsync(HeldPlace place)
    {
        await place.PressPayAsync();
        var session = Stripe.Sessions[^1].Id;
        await SendAsync(await Stripe.PayAsync(session, delayed: true));
        return session;
    }

    private async Task SendAsync(IReadOnlyList<StripeEvent> happened)
    {
        foreach (var one in happened) Assert.Equal(HttpStatusCode.OK, await Stripe.Webhooks.SendAsync(one));
    }
}

public sealed class MoneyThatComesLateOnSqlite(StripeOnSqlite portal) : MoneyThatComesLate(portal), IClassFixture<StripeOnSqlite>;

public sealed class MoneyThatComesLateOnPostgres(StripeOnPostgres portal) : MoneyThatComesLate(portal), IClassFixture<StripeOnPostgres>;
