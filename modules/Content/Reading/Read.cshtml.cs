using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Platform.Caching;

namespace ReciproCoach.Content.Reading;

/// <summary>A programme page. Its route is the last catch-all: what no other page claims is looked up as a slug.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class ReadModel(IPages pages, IPublishedPages copy, RenderPage render, DescribePage describe, Shown shown) : ReadablePage(pages, copy, render, describe, shown)
{
    public async Task<IActionResult> OnGetAsync(string language, string? slug, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(slug)) return NotFound();
        if (!await ShowAsync(await Pages.FindBySlugAsync(language, slug, cancellation), cancellation))
            return await Pages.MovedToAsync(language, slug, cancellation) is { } moved ? RedirectPermanent(moved.Path) : Missing();
        return Page();
    }
}
