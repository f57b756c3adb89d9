using Microsoft.Playwright;
using ReciproCoach.E2e.Portal;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>
/// Everybody walks through all the pages they can reach, on a phone, in a language 40 % longer than English: no word is
/// untranslated, none is cut off, nothing sticks out.
/// </summary>
public sealed class EveryPageIsTranslated(Chromium chromium, StrangePortal portal) : IClassFixture<StrangePortal>
{
    private const string Passphrase = "everyone coaches somebody else";

    [Theory]
    [InlineData(null)]
    [InlineData("member.fr@demo.test")]
    [InlineData("coordinator.fr@demo.test")]
    [InlineData("editor@demo.test")]
    [InlineData("admin@demo.test")]
    public async Task And_fits_a_phone(string? email)
    {
        await using var window = await chromium.OpenAsync(390);
        if (email is not null) await SignInAsync(window.Page, email);
        var start = $"/{StrangePortal.Language}" + (email is null ? "" : "/my-page");
        var open = new Queue<string>([start]);
        var seen = new HashSet<string>(open);
        var alike = new FewOfAKind(2);
        var faults = new List<string>();

        while (open.TryDequeue(out var path))
        {
            var answer = await window.Page.GotoAsync(portal.Address + path);
            Assert.True(answer!.Status == 200, $"{path} answers {answer.Status}.");
            faults.AddRange((await Strange.FaultsAsync(window.Page)).Select(fault => $"{path}: {fault}"));
            foreach (var link in await LinksAsync(window.Page))
                if (alike.Add(link) && seen.Add(link)) open.Enqueue(link);
        }

        Assert.True(faults.Count == 0, $"{seen.Count} pages, {faults.Count} faults:\n{string.Join('\n', faults)}");
        Assert.InRange(seen.Count, email is null ? 20 : 10, 150);
    }

    private async Task SignInAsync(IPage page, string email)
    {
        await page.GotoAsync($"{portal.Address}/{StrangePortal.Language}/sign-in");
        await page.Locator("[name='Email']").FillAsync(email);
        await page.Locator("[name='Passphrase']").FillAsync(Passphrase);
        await page.Locator("main form button").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> LinksAsync(IPage page)
    {
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(link => new URL(link.href)).filter(link => link.origin === location.origin).map(link => link.pathname + link.search)");
        return links.Where(link => link.StartsWith($"/{StrangePortal.Language}", StringComparison.Ordinal) && !link.EndsWith(".csv", StringComparison.Ordinal));
    }
}
