using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ReciproCoach.E2e.Portal;

/// <summary>One browser window, and what a careful reader would notice in it.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Window(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => { if (message.Type == "error") complaints.Add($"{message.Text} ({message.Location})"); };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>What the browser itself complained of: refused styles or scripts, missing files.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Nothing sticks out at the side.</summary>
    public async Task FitsAsync() =>
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{Page.Url} is wider than the window.");

    /// <summary>Axe finds nothing, at WCAG 2.2 AA and its best practices.</summary>
    public async Task IsAccessibleAsync()
    {
        var found = await Page.RunAxe();
        Assert.True(found.Violations.Length == 0, $"{Page.Url}: " + string.Join("; ", found.Violations.Select(violation => $"{violation.Id} at {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Html))}")));
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
