using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Doubles.Stripe;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Platform.Background;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Payments;

/// <summary>The portal with Stripe switched on, beside a double of Stripe that shares its clock. Webhooks go out when a test says so.</summary>
public abstract class StripePortal : PortalApp, IAsyncLifetime
{
    public StripeDouble Stripe { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Stripe = await StripeDouble.StartAsync(Clock);
        Settings["Payments:Provider"] = "Stripe";
        Settings["Payments:Stripe:SecretKey"] = Stripe.SecretKey;
        Settings["Payments:Stripe:WebhookSecret"] = Stripe.WebhookSecret;
        Settings["Payments:Stripe:ApiBase"] = Stripe.Origin.ToString();
        Stripe.Webhooks.SendTo(CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://portal.test"), AllowAutoRedirect = false }), new Uri("/hooks/stripe", UriKind.Relative));
    }

    /// <summary>The background work that asks Stripe what no webhook has told.</summary>
    public Task LookAtOpenPagesAsync() =>
        Services.GetServices<IBackgroundWork>().OfType<LookAtOpenPages>().Single().RunAsync(TestContext.Current.CancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Stripe.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <inheritdoc/>
public sealed class StripeOnSqlite : StripePortal;

/// <inheritdoc/>
public sealed class StripeOnPostgres : StripePortal
{
    public override async ValueTask InitializeAsync()
    {
        Settings["Database:Provider"] = "PostgreSql";
        Settings["Database:ConnectionString"] = await Databases.Cluster.NewDatabaseAsync();
        await base.InitializeAsync();
    }
}
