using Microsoft.Playwright;
using ReciproCoach.E2e.Portal;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>Somebody at a phone, reading in the pseudo-language; what is wrong with a page is noted with its address.</summary>
internal sealed class Reader(Window window, StrangePortal portal, List<string> faults) : IAsyncDisposable
{
    private const string Passphrase = "everyone coaches somebody else";

    public IPage Page => window.Page;

    /// <summary>A visitor, or a member who has signed in.</summary>
    public static async Task<Reader> OpenAsync(Chromium chromium, StrangePortal portal, string? email, List<string> faults)
    {
        var reader = new Reader(await chromium.OpenAsync(390), portal, faults);
        if (email is null) return reader;
        await reader.Page.GotoAsync($"{portal.Address}/{StrangePortal.Language}/sign-in");
        await reader.Page.Locator("[name='Email']").FillAsync(email);
        await reader.Page.Locator("[name='Passphrase']").FillAsync(Passphrase);
        await reader.Page.Locator("main form button").First.ClickAsync();
        await reader.Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return reader;
    }

    /// <summary>Opens an address of the portal and looks at the page.</summary>
    public async Task ReadAsync(string path, int status = 200)
    {
        var answer = await Page.GotoAsync(portal.Address + path);
        Assert.True(answer!.Status == status, $"{path} answers {answer.Status}.");
        await LookAsync();
    }

    /// <summary>Sends the page's form and looks at what comes.</summary>
    public async Task SendAsync()
    {
        await Page.Locator("main form button.button").First.ClickAsync();
        await Page.WaitForLoadStateAsync();
        await LookAsync();
    }

    /// <summary>The addresses within the pseudo-language that the page leads to.</summary>
    public async Task<IEnumerable<string>> LinksAsync()
    {
        var links = await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(link => new URL(link.href)).filter(link => link.origin === location.origin).map(link => link.pathname + link.search)");
        return links.Where(link => link.StartsWith($"/{StrangePortal.Language}", StringComparison.Ordinal) 
            && !link.EndsWith(".csv", StringComparison.Ordinal) && !link.EndsWith("/account/data", StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private async Task LookAsync()
    {
        var path = new Uri(Page.Url).PathAndQuery;
        faults.AddRange((await Strange.FaultsAsync(Page)).Select(fault => $"{path}: {fault}"));
    }
}
