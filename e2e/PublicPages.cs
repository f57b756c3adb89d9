using Microsoft.Playwright;
using ReciproCoach.E2e.Portal;

namespace ReciproCoach.E2e;

/// <summary>Everything a stranger can read, in every language, on a phone and on a desk, by day and by night.</summary>
public sealed class PublicPages(Chromium chromium, LivingPortal portal) : IClassFixture<LivingPortal>
{
    public static TheoryData<string, int, ColorScheme> Readers
    {
        get
        {
            var readers = new TheoryData<string, int, ColorScheme>();
            foreach (var language in new[] { "en", "fr", "de", "it", "es" })
            {
                readers.Add(language, 390, ColorScheme.Dark);
                readers.Add(language, 1280, ColorScheme.Light);
            }
            return readers;
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Fit_read_well_and_lead_nowhere_dead(string language, int width, ColorScheme scheme)
    {
        await using var window = await chromium.OpenAsync(width, scheme);
        var open = new Queue<string>([$"/{language}"]);
        var seen = new HashSet<string>(open);
        var alike = new FewOfAKind(3);

        while (open.TryDequeue(out var path))
        {
            var answer = await window.Page.GotoAsync(portal.Address + path);
            Assert.True(answer!.Status == 200, $"{path} answers {answer.Status}.");
            await window.FitsAsync();
            await window.IsAccessibleAsync();
            foreach (var link in await LinksAsync(window.Page, language))
                if (alike.Add(link) && seen.Add(link)) open.Enqueue(link);
        }

        Assert.InRange(seen.Count, 20, 60);
        Assert.Empty(window.Complaints);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Can_be_reached_without_javascript(int width)
    {
        await using var window = await chromium.OpenAsync(width, javaScript: false);
        await window.Page.GotoAsync(portal.Address + "/de");

        if (width < 500) await window.Page.GetByRole(AriaRole.Button, new() { Name = "Menü" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "So funktioniert’s" }).First.ClickAsync();

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("So funktioniert’s");
    }

    [Fact]
    public async Task Forms_work_without_javascript_and_keep_what_was_typed()
    {
        await using var window = await chromium.OpenAsync(390, javaScript: false);
        await window.Page.GotoAsync(portal.Address + "/it/register");
        await window.Page.Locator("[name='Name']").FillAsync("Chiara D’Angelo");
        await window.Page.Locator("[name='Email']").FillAsync("chiara");
        await window.Page.Locator("main form button").ClickAsync();

        await Assertions.Expect(window.Page.Locator("[name='Name']")).ToHaveValueAsync("Chiara D’Angelo");
        await Assertions.Expect(window.Page.Locator("[name='Email']")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(window.Page.Locator(".errors a").First).ToBeVisibleAsync();

        await window.Page.Locator("[name='Email']").FillAsync("chiara@example.org");
        await window.Page.Locator("[name='Passphrase']").FillAsync("quattro pere cadono piano");
        await window.Page.Locator("[name='Agrees'][type='checkbox']").CheckAsync();
        await window.Page.Locator("main form button").ClickAsync();
        Assert.EndsWith("/it/register/sent", window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_the_content_first()
    {
        await using var window = await chromium.OpenAsync(1280);
        await window.Page.GotoAsync(portal.Address + "/en");

        await window.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(window.Page.GetByText("Skip to content")).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_reader_who_chooses_dark_keeps_it()
    {
        await using var window = await chromium.OpenAsync(1280);
        await window.Page.GotoAsync(portal.Address + "/en");

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Dark", Exact = true }).ClickAsync();
        await window.Page.GotoAsync(portal.Address + "/fr");

        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    /// <summary>The paths within this language that the page leads to; the sign-in a member's page asks for is among them.</summary>
    private static async Task<IEnumerable<string>> LinksAsync(IPage page, string language)
    {
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(link => new URL(link.href)).filter(link => link.origin === location.origin).map(link => link.pathname + link.search)");
        return links.Where(link => link == $"/{language}" || link.StartsWith($"/{language}/", StringComparison.Ordinal));
    }
}
