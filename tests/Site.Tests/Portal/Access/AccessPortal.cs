using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Site.Demo;
using ReciproCoach.Site.Tests.Demo;
using ReciproCoach.Site.Tests.Members;

namespace ReciproCoach.Site.Tests.Portal.Access;

/// <summary>The demo with one browser for each sort of reader, and every address they could ask for.</summary>
public sealed class AccessPortal : IAsyncLifetime
{
    private readonly List<Reader> readers = [];
    private Task<IReadOnlyList<Answer>>? answers;

    public PortalApp App { get; } = Relaxed.Limits(new DemoOnSqlite());

    /// <summary>From the stranger to the administrator: the columns of the table.</summary>
    internal IReadOnlyList<Reader> Readers => readers;

    internal IReadOnlyList<Thing> Things { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        // With Stripe on there is one endpoint more; nobody is called, because nobody here pays.
        App.Settings["Payments:Provider"] = "Stripe";
        App.Settings["Payments:Stripe:SecretKey"] = "sk_test_nobody";
        App.Settings["Payments:Stripe:WebhookSecret"] = "whsec_nobody";
        var demo = await FrenchDemo.LookAsync(App);
        Things = demo.Things;
        readers.Add(new("visitor", App.Visitor()));
        await SignInAsync("member", demo.SomebodyElse);
        await SignInAsync("of the round", DemoAccounts.Member("fr"));
        await SignInAsync("coordinator fr", DemoAccounts.Coordinator("fr"));
        await SignInAsync("coordinator de", DemoAccounts.Coordinator("de"));
        await SignInAsync("editor", DemoAccounts.Editor);
        await SignInAsync("administrator", DemoAccounts.Administrator);
    }

    /// <summary>Every address of every endpoint, in order. An address with a parameter nobody has filled is an error that says so.</summary>
    internal IReadOnlyList<Address> Addresses() =>
        [.. App.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => Address.Of(endpoint, Things))
            .DistinctBy(address => (address.Method, address.Path))
            .OrderBy(address => address.Shown, StringComparer.Ordinal).ThenBy(address => address.Method, StringComparer.Ordinal)];

    /// <summary>What everybody is answered everywhere; asked once.</summary>
    internal Task<IReadOnlyList<Answer>> AnswersAsync() => answers ??= AskAsync();

    /// <summary>What the forms of a page can ask for, as its address says it; <c>""</c> is a form that asks for nothing in particular.</summary>
    internal async Task<IReadOnlyList<string>> FormsOfAsync(Address address) =>
        [.. (await App.Services.GetRequiredService<PageLoader>().LoadAsync(address.Endpoint.Metadata.GetRequiredMetadata<PageActionDescriptor>(), address.Endpoint.Metadata))
            .HandlerMethods.Where(method => method.HttpMethod != "Get").Select(method => method.Name is { } name ? "?handler=" + name : "").Append("").Distinct()];

    public async ValueTask DisposeAsync()
    {
        foreach (var reader in readers) reader.Browser.Dispose();
        await App.DisposeAsync();
    }

    private async Task<IReadOnlyList<Answer>> AskAsync()
    {
        var all = new List<Answer>();
        foreach (var address in Addresses())
            foreach (var reader in readers)
                all.Add(await reader.AskAsync(address, Things));
        return all;
    }

    private async Task SignInAsync(string role, string email)
    {
        var reader = new Reader(role, App.Visitor());
        readers.Add(reader);
        Assert.Equal("/fr/my-page", (await reader.Browser.SignInAsync(email, DemoAccounts.Passphrase, "fr")).Path);
    }
}
