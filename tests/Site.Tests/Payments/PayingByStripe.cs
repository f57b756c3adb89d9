using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Doubles.Stripe;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>Paying by Stripe, when all goes well and when two things happen at once.</summary>
public abstract class PayingByStripe(StripePortal portal)
{
    private StripeDouble Stripe => portal.Stripe;

    [Fact]
    public async Task The_page_says_what_is_paid_and_until_when_the_place_is_held()
    {
        var anna = await HeldPlace.InAsync(portal);

        var page = await anna.OpenAsync();

        Assert.Equal("Bezahle deinen Platz", page.Heading);
        Assert.Contains("35 €", page.Text, StringComparison.Ordinal);
        Assert.Contains("Winterrunde", page.Text, StringComparison.Ordinal);
        Assert.Contains("(Berlin)", page.Text, StringComparison.Ordinal);
        Assert.Contains(Stripe.Origin.GetLeftPart(UriPartial.Authority), page.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("no-store", page.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pay_leads_to_Stripes_page_in_the_members_language()
    {
        var anna = await HeldPlace.InAsync(portal);

        var left = await anna.PressPayAsync();

        var session = SessionAt(left);
        Assert.Equal(HttpStatusCode.SeeOther, left.Status);
        Assert.Equal(("de", 3500L, "eur"), (session.Locale, session.AmountTotal, session.Currency));
        Assert.Equal("Koordinationspauschale: Winterrunde", session.ProductName);
        Assert.Equal($"https://portal.test/de/pay/{anna.Enrolment}/done", session.SuccessUrl);
    }

    [Fact]
    public async Task The_place_is_held_as_long_as_the_payment_page_is_open()
    {
        var anna = await HeldPlace.InAsync(portal);
        portal.Clock.Advance(TimeSpan.FromMinutes(40));

        var session = SessionAt(await anna.PressPayAsync());

        Assert.True(await anna.HeldUntilAsync() > session.ExpiresAt);
    }

    [Fact]
    public async Task Paid_confirms_the_place_and_everybody_is_told_once()
    {
        var anna = await HeldPlace.InAsync(portal);
        var session = SessionAt(await anna.PressPayAsync());

        foreach (var happened in await Stripe.PayAsync(session.Id)) Assert.Equal(HttpStatusCode.OK, await Stripe.Webhooks.SendAsync(happened));

        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
        Assert.Equal(["Dein Platz ist dir sicher (Winterrunde)"], await anna.MailAsync());
        Assert.Equal("Dein Platz ist dir sicher", (await anna.OpenAsync()).Heading);
        Assert.Equal("Dein Platz ist dir sicher", (await anna.Visitor.OpenAsync(new Uri(session.SuccessUrl).AbsolutePath)).Heading);
    }

    [Fact]
    public async Task Webhooks_that_come_late_twice_and_in_the_wrong_order_pay_once()
    {
        var anna = await HeldPlace.InAsync(portal);
        var session = SessionAt(await anna.PressPayAsync());
        var happened = await Stripe.PayAsync(session.Id);
        portal.Clock.Advance(TimeSpan.FromMinutes(20));

        foreach (var one in happened.Reverse().Concat(happened)) Assert.Equal(HttpStatusCode.OK, await Stripe.Webhooks.SendAsync(one));
        portal.Clock.Advance(TimeSpan.FromDays(2));
        foreach (var one in happened) await Stripe.Webhooks.SendAsync(one);

        Assert.Equal(1, await anna.ReceiptsAsync());
        Assert.Empty(await anna.RefundsAsync());
        Assert.Single(await anna.MailAsync());
    }

    [Fact]
    public async Task Webhooks_that_come_all_at_once_pay_once()
    {
        var anna = await HeldPlace.InAsync(portal);
        var session = SessionAt(await anna.PressPayAsync());
        var happened = (await Stripe.PayAsync(session.Id)).Single(one => one.Type == "checkout.session.completed");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Stripe.Webhooks.SendAsync(happened)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Equal(1, await anna.ReceiptsAsync());
        Assert.Empty(await anna.RefundsAsync());
        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
    }

    [Fact]
    public async Task A_payer_and_a_webhook_faster_than_Stripes_own_answer_are_no_trouble()
    {
        var anna = await HeldPlace.InAsync(portal);
        Stripe.Interference.BeforeAnswering = async session =>
        {
            Stripe.Interference.BeforeAnswering = null;
            foreach (var happened in await Stripe.PayAsync(session.Id)) Assert.Equal(HttpStatusCode.OK, await Stripe.Webhooks.SendAsync(happened));
        };

        var page = await anna.PressPayAsync();

        Assert.Equal("Dein Platz ist dir sicher", page.Heading);
        Assert.Equal(1, await anna.ReceiptsAsync());
    }

    [Fact]
    public async Task A_double_click_and_two_tabs_end_at_one_payment_page()
    {
        var anna = await HeldPlace.InAsync(portal);
        var before = Stripe.Sessions.Count;
        var page = await anna.OpenAsync();
        var form = Page.ValuesOf(HeldPlace.PayForm(page)).ToList();

        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => anna.Visitor.PostAsync(anna.Path, form)));
        var again = await anna.PressPayAsync();

        Assert.Equal(before + 1, Stripe.Sessions.Count);
        var reached = clicks.Where(click => click.Status is HttpStatusCode.SeeOther).ToList();
        Assert.NotEmpty(reached);
        Assert.All(reached.Append(again), one => Assert.Equal(Stripe.Sessions[^1].PayPage, one.Elsewhere));
    }

    [Fact]
    public async Task Back_after_paying_shows_that_it_is_paid_even_before_the_webhook()
    {
        var anna = await HeldPlace.InAsync(portal);
        var session = SessionAt(await anna.PressPayAsync());
        var open = await anna.OpenAsync();
        await Stripe.PayAsync(session.Id);

        var page = await anna.Visitor.SubmitAsync(HeldPlace.PayForm(open), open);

        Assert.Equal("Dein Platz ist dir sicher", page.Heading);
        Assert.Equal(1, await anna.ReceiptsAsync());
    }

    [Fact]
    public async Task A_crash_between_our_row_and_Stripes_answer_ends_at_the_same_page()
    {
        var anna = await HeldPlace.InAsync(portal);
        var before = Stripe.Sessions.Count;
        Stripe.Interference.LoseAnswers(3);

        var failed = await anna.PressPayAsync();
        var left = await anna.PressPayAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failed.Status);
        Assert.Contains("nichts abgebucht", failed.Text, StringComparison.Ordinal);
        Assert.Equal(before + 1, Stripe.Sessions.Count);
        Assert.Equal(Stripe.Sessions[^1].PayPage, left.Elsewhere);
        Assert.Equal(1, await AttemptsAsync(anna));
    }

    [Fact]
    public async Task An_expired_page_is_followed_by_a_new_one()
    {
        var anna = await HeldPlace.InAsync(portal);
        var first = SessionAt(await anna.PressPayAsync());
        portal.Clock.Advance(TimeSpan.FromMinutes(41));
        Assert.Equal("expired", Stripe.Session(first.Id).Status);
        Assert.Equal(HttpStatusCode.OK, await Stripe.Webhooks.SendAsync(Stripe.Events.Last(one => one.Type == "checkout.session.expired")));

        var second = SessionAt(await anna.PressPayAsync());

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(2, await AttemptsAsync(anna));
    }

    [Fact]
    public async Task Without_paying_the_place_is_given_back_and_the_page_says_so()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();
        portal.Clock.Advance(TimeSpan.FromHours(2));

        await anna.ExpireHoldsAsync();
        await portal.DeliverAsync();

        Assert.Equal(EnrolmentState.Expired, await anna.StateAsync());
        Assert.Equal("Für dich ist kein Platz reserviert", (await anna.OpenAsync()).Heading);
    }

    [Fact]
    public async Task What_no_webhook_tells_the_portal_finds_out_by_itself()
    {
        var anna = await HeldPlace.InAsync(portal);
        await Stripe.PayAsync(SessionAt(await anna.PressPayAsync()).Id);
        portal.Clock.Advance(TimeSpan.FromMinutes(45));

        await portal.LookAtOpenPagesAsync();

        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
    }

    private CheckoutSession SessionAt(Page left) => Stripe.Sessions.Single(session => session.PayPage == left.Elsewhere);

    private static Task<int> AttemptsAsync(HeldPlace place) => place.AskAsync(db => db.Set<Attempt>()
        .CountAsync(a => db.Set<ReciproCoach.Payments.Bills.Payment>().Any(p => p.Id == a.PaymentId && p.Enrolment == place.Enrolment), TestContext.Current.CancellationToken));
}

public sealed class PayingByStripeOnSqlite(StripeOnSqlite portal) : PayingByStripe(portal), IClassFixture<StripeOnSqlite>;

public sealed class PayingByStripeOnPostgres(StripeOnPostgres portal) : PayingByStripe(portal), IClassFixture<StripeOnPostgres>;
