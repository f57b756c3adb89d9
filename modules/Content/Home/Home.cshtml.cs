using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Reading;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Rings;

namespace ReciproCoach.Content.Home;

/// <summary>The first page in a language: what this is in two sentences, the ring, and the way in.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class HomeModel(IPages pages, IPublishedPages copy, RenderPage render, DescribePage describe, Shown shown, Words words) : ReadablePage(pages, copy, render, describe, shown)
{
    private const string Client = "Marta", Coach = "Jonas";

    /// <summary>The sentences of the hero; the title where the editors gave none.</summary>
    public IReadOnlyList<string> Sentences => Shown.Hero.Count > 0 ? Shown.Hero : [Shown.Title];

    /// <summary>The page that tells the whole story, where it exists in this language.</summary>
    public ProgrammePage? HowItWorks { get; private set; }

    public HeroWords Ring => new(words.In("ring")["You"], Client, "Idir", "Claire", Coach, words.In("ring")["coaches you"], words.In("ring")["you coach"]);

    public string RingInWords => words[
        "A ring of five people joined by arrows that all turn the same way: {coach} coaches you, you coach {client}, and each person coaches the next.",
        ("coach", Coach), ("client", Client)];

    public async Task<IActionResult> OnGetAsync(string language, CancellationToken cancellation)
    {
        if (!await ShowAsync(await Pages.FindByKeyAsync(language, ProgrammePage.Home, cancellation), cancellation)) return Missing();
        HowItWorks = await Pages.FindByKeyAsync(language, "how-it-works", cancellation);
        return Page();
    }
}
