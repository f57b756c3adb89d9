using Microsoft.Playwright;
using ReciproCoach.E2e.Portal;

namespace ReciproCoach.E2e.Walk;

/// <summary>Somebody at a browser of their own. Every page they come to fits, is accessible and makes the browser complain of nothing.</summary>
public sealed class Person(string name, string email, Window window, WalkPortal portal) : IAsyncDisposable
{
    public const string Passphrase = "quatre poires tombent doucement";

    public string Name => name;

    public string Email => email;

    public IPage Page => window.Page;

    /// <summary>Opens a page of the portal and looks at it.</summary>
    public async Task OpenAsync(string path)
    {
        var answer = await Page.GotoAsync(path.StartsWith('/') ? portal.Address + path : path);
        Assert.True(answer!.Ok, $"{name} opened {path} and got {answer.Status}.");
        await LookAsync();
    }

    /// <summary>Fills fields by name: text, dates, choices; a tick is “true”.</summary>
    public async Task FillAsync(params (string Field, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        foreach (var (field, value) in fields)
        {
            var input = Page.Locator($"main [name='{field}']");
            var kind = await input.First.EvaluateAsync<string>("field => field.tagName === 'INPUT' ? field.type : field.tagName");
            if (kind == "SELECT") await input.SelectOptionAsync(value);
            else if (kind is "checkbox" or "radio") await Page.Locator($"main [name='{field}'][value='{value}']").First.CheckAsync();
            else await input.FillAsync(value);
        }
    }

    /// <summary>Presses a button by its words, or some of them, and looks at the page it leads to.</summary>
    public async Task PressAsync(string button, bool allItsWords = false)
    {
        await Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = allItsWords }).First.ClickAsync();
        await Page.WaitForLoadStateAsync();
        await LookAsync();
    }

    /// <summary>Follows a link by its words and looks at the page it leads to.</summary>
    public async Task FollowAsync(string link)
    {
        await Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await Page.WaitForLoadStateAsync();
        await LookAsync();
    }

    /// <summary>Signs in by the form; who is signed in already is led past it.</summary>
    public async Task SignInAsync()
    {
        await OpenAsync("/fr/sign-in");
        if (Page.Url.EndsWith("/fr/my-page", StringComparison.Ordinal)) return;
        await FillAsync(("Email", email), ("Passphrase", Passphrase));
        await PressAsync("Se connecter");
        Assert.EndsWith("/fr/my-page", Page.Url, StringComparison.Ordinal);
    }

    /// <summary>The words are on the page.</summary>
    public Task ReadsAsync(string words) => Assertions.Expect(Page.Locator("main")).ToContainTextAsync(words);

    /// <summary>A picture for the README, taken only when asked for, so that an ordinary run changes no file.</summary>
    /// <param name="wholePage">False shows what is in the window, for a page with a bar that sticks to its edge.</param>
    public async Task PictureAsync(string file, bool wholePage = true)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") is not "1") return;
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Root, "docs", "screenshots", file + ".png"), FullPage = wholePage });
    }

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private async Task LookAsync()
    {
        if (!Page.Url.StartsWith(portal.Address, StringComparison.Ordinal)) return;
        await window.FitsAsync();
        await window.IsAccessibleAsync();
        var complaints = window.Complaints.Where(complaint => complaint.Contains(portal.Address, StringComparison.Ordinal)).ToList();
        Assert.True(complaints.Count == 0, $"{Page.Url}: {string.Join("; ", complaints)}");
    }
}
