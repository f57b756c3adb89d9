using System.Net;
using System.Net.Sockets;
using MimeKit;
using ReciproCoach.Doubles.Stripe;
using ReciproCoach.E2e.Portal;

namespace ReciproCoach.E2e.Walk;

/// <summary>The portal as a programme with Stripe runs it; Stripe is the double on loopback, with its own pay page.</summary>
public sealed class WalkPortal : BrowserPortal
{
    private readonly HttpClient webhooks = new();
    private StripeDouble? stripe;

    public StripeDouble Stripe => stripe!;

    public override async ValueTask InitializeAsync()
    {
        stripe = await StripeDouble.StartAsync(Clock);
        Port = FreePort();
        var address = $"http://localhost:{Port}";
        Settings["Portal:BaseUrl"] = address;
        Settings["Payments:Provider"] = "Stripe";
        Settings["Payments:Stripe:SecretKey"] = stripe.SecretKey;
        Settings["Payments:Stripe:WebhookSecret"] = stripe.WebhookSecret;
        Settings["Payments:Stripe:ApiBase"] = stripe.Origin.ToString();
        foreach (var limit in new[] { "SignInsPerNetwork", "MailsPerNetwork" }) Settings[$"Members:Limits:{limit}"] = "1000";
        stripe.Webhooks.SendTo(webhooks, new Uri(address + "/hooks/stripe"));
        await base.InitializeAsync();
    }

    /// <summary>Delivers the outbox and reads the newest mail to an address.</summary>
    public async Task<MimeMessage> NewestMailAsync(string address)
    {
        await DeliverAsync();
        var mails = Directory.GetFiles(MailFolder, "*.eml").Order(StringComparer.Ordinal).Select(file => MimeMessage.Load(file));
        return mails.Last(mail => mail.To.Mailboxes.Any(to => to.Address == address));
    }

    /// <summary>The first link in a mail that leads to a page of this portal containing the words.</summary>
    public string Link(MimeMessage mail, string part) => (mail.TextBody ?? "")
        .Split((char[])[' ', '\n', '\r', '<', '>'], StringSplitOptions.RemoveEmptyEntries)
        .First(word => word.StartsWith(Address, StringComparison.Ordinal) && word.Contains(part, StringComparison.Ordinal));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (stripe is not null) await stripe.DisposeAsync();
        webhooks.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
