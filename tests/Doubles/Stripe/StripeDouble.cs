using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>
/// Stripe on loopback, strict where Stripe is strict: it refuses wrong keys, unknown and wrong parameters, sessions that expire
/// too soon, amounts that are too small and refunds of what is gone; it repeats the answer to an idempotency key, hosts a pay
/// page and signs its webhooks.
/// </summary>
public sealed class StripeDouble : IAsyncDisposable
{
    public const string ApiVersion = "2026-10-28.endive";

    private readonly WebApplication app;
    private readonly Account account;

    private StripeDouble(WebApplication app, TimeProvider clock)
    {
        this.app = app;
        account = new Account(clock);
        Webhooks = new Webhooks(clock, WebhookSecret);
    }

    /// <summary>The API and the pay page; the portal's <c>Payments:Stripe:ApiBase</c>.</summary>
    public Uri Origin { get; private set; } = null!;

    public string SecretKey { get; } = "sk_test_" + RandomNumberGenerator.GetHexString(24, lowercase: true);

    public string WebhookSecret { get; } = "whsec_" + RandomNumberGenerator.GetHexString(32, lowercase: true);

    public Webhooks Webhooks { get; }

    public Interference Interference { get; } = new();

    /// <summary>Every session, in the order they were made.</summary>
    public IReadOnlyList<CheckoutSession> Sessions => account.Sessions;

    /// <summary>Every refund, the newest first.</summary>
    public IReadOnlyList<Refund> Refunds => account.Refunds;

    /// <summary>Everything that has happened, in order.</summary>
    public IReadOnlyList<StripeEvent> Events => account.Events;

    /// <param name="clock">The portal's clock, so that both agree on when a session expires.</param>
    public static async Task<StripeDouble> StartAsync(TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stripe = new StripeDouble(builder.Build(), clock ?? TimeProvider.System);
        stripe.app.MapPayPage(stripe);
        new Api(stripe, stripe.account, stripe.Interference).Map(stripe.app);
        await stripe.app.StartAsync();
        stripe.Origin = new Uri(stripe.app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return stripe;
    }

    /// <summary>A session as it is now: one whose time is over expires at the look.</summary>
    public CheckoutSession Session(string id) => account.Find(id);

    /// <summary>The payer confirms on the pay page.</summary>
    /// <param name="id">The session's id.</param>
    /// <param name="delayed">By a method that completes the session before the money comes.</param>
    /// <returns>What happened, in order.</returns>
    public Task<IReadOnlyList<StripeEvent>> PayAsync(string id, bool delayed = false) => TellAsync(account.Pay(id, delayed));

    /// <summary>A delayed payment has come, or has failed.</summary>
    public Task<IReadOnlyList<StripeEvent>> SettleAsync(string id, bool arrived) => TellAsync(account.Settle(id, arrived));

    /// <summary>A refund comes back days later.</summary>
    public async Task<StripeEvent> FailRefundAsync(string id) => (await TellAsync([account.FailRefund(id)]))[0];

    public async ValueTask DisposeAsync()
    {
        Webhooks.Dispose();
        await app.DisposeAsync();
    }

    private async Task<IReadOnlyList<StripeEvent>> TellAsync(IReadOnlyList<StripeEvent> happened)
    {
        await Webhooks.SendNewAsync(happened);
        return happened;
    }
}
