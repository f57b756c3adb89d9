using System.Net;
using ReciproCoach.Doubles.Stripe;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>Others' payments, forged news of payments, and what a stranger may read.</summary>
public sealed class WhatIsNotOnesOwn(StripeOnSqlite portal) : IClassFixture<StripeOnSqlite>
{
    [Fact]
    public async Task Anothers_payment_is_not_there()
    {
        var anna = await HeldPlace.InAsync(portal);
        using var stranger = await portal.SignedInAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(anna.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(anna.Path + "/done")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/de/pay/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/de/pay/1")).Status);
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_to_pay_and_reads_only_thanks_on_the_way_back()
    {
        var anna = await HeldPlace.InAsync(portal);
        using var visitor = portal.Visitor();

        Assert.StartsWith("/de/sign-in", (await visitor.OpenAsync(anna.Path)).Path, StringComparison.Ordinal);
        var back = await visitor.OpenAsync(anna.Path + "/done");
        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.DoesNotContain("Winterrunde", back.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coming_back_pays_nothing()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();

        await anna.Visitor.OpenAsync(anna.Path + "/done?session_id=" + portal.Stripe.Sessions[^1].Id);

        Assert.Equal(EnrolmentState.Held, await anna.StateAsync());
    }

    [Fact]
    public async Task News_that_Stripe_has_not_signed_just_now_is_refused()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();
        var (stripe, now) = (portal.Stripe, portal.Clock.GetUtcNow());
        var paid = (await stripe.PayAsync(stripe.Sessions[^1].Id)).Single(one => one.Type == "checkout.session.completed").Body;
        string Sign(string body, DateTimeOffset at, string? secret = null) => StripeEvent.Sign(body, secret ?? stripe.WebhookSecret, at);

        var refused = new (string Body, string? Signature)[]
        {
            (paid, null), (paid, ""), (paid, "t=1,v1=00"), (paid, "nonsense"),
            (paid, Sign(paid, now, "whsec_another")),
            (paid.Replace("3500", "1", StringComparison.Ordinal), Sign(paid, now)),
            (paid + " ", Sign(paid, now)),
            (paid, Sign(paid, now.AddMinutes(-10))),
            (paid, Sign(paid, now.AddMinutes(10))),
            ("", Sign("", now)), ("{", Sign("{", now)), ("[]", Sign("[]", now)), ("null", Sign("null", now)), ("{}", Sign("{}", now)),
            ("{\"object\":\"v2.core.event\"}", Sign("{\"object\":\"v2.core.event\"}", now)),
            (paid.Replace("2026-10-28.endive", "2024-06-20", StringComparison.Ordinal), Sign(paid.Replace("2026-10-28.endive", "2024-06-20", StringComparison.Ordinal), now)),
            (new string(' ', 600_000), Sign(new string(' ', 600_000), now)),
        };
        foreach (var (body, signature) in refused) Assert.Equal(HttpStatusCode.BadRequest, await stripe.Webhooks.SendAsync(body, signature));

        Assert.Equal(EnrolmentState.Held, await anna.StateAsync());
    }

    [Fact]
    public async Task News_of_another_portal_or_of_real_money_is_thanked_for_and_ignored()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();
        var (stripe, now) = (portal.Stripe, portal.Clock.GetUtcNow());
        var paid = (await stripe.PayAsync(stripe.Sessions[^1].Id)).Single(one => one.Type == "checkout.session.completed").Body;

        foreach (var other in (string[])[paid.Replace("https://portal.test\"", "https://other.test\"", StringComparison.Ordinal), paid.Replace("\"livemode\":false", "\"livemode\":true", StringComparison.Ordinal)])
        {
            Assert.NotEqual(paid, other);
            Assert.Equal(HttpStatusCode.OK, await stripe.Webhooks.SendAsync(other, StripeEvent.Sign(other, stripe.WebhookSecret, now)));
        }

        Assert.Equal(EnrolmentState.Held, await anna.StateAsync());
    }

    [Fact]
    public async Task While_Stripe_cannot_be_asked_it_is_told_to_come_again()
    {
        var anna = await HeldPlace.InAsync(portal);
        await anna.PressPayAsync();
        var paid = (await portal.Stripe.PayAsync(portal.Stripe.Sessions[^1].Id)).Single(one => one.Type == "checkout.session.completed");
        portal.Stripe.Interference.AnswerWith(500, 3);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await portal.Stripe.Webhooks.SendAsync(paid));
        Assert.Equal(HttpStatusCode.OK, await portal.Stripe.Webhooks.SendAsync(paid));

        Assert.Equal(EnrolmentState.Confirmed, await anna.StateAsync());
    }
}
