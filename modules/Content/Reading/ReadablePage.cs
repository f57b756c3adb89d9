using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Platform.Caching;

namespace ReciproCoach.Content.Reading;

/// <summary>What the home page and every other programme page have in common: found, rendered, and told in the head.</summary>
internal abstract class ReadablePage(IPages pages, IPublishedPages copy, RenderPage render, DescribePage describe, Shown shown) : PageModel
{
    /// <summary>The page shown.</summary>
    public ProgrammePage Shown { get; private set; } = null!;

    public string Lead { get; private set; } = "";

    public IHtmlContent Body { get; private set; } = HtmlString.Empty;

    /// <summary>The page above, where readers of this language find one.</summary>
    public ProgrammePage? Parent { get; private set; }

    /// <summary>The language of the page's own words, where it is not the reader's; for the <c>lang</c> attribute.</summary>
    public string? Tongue => Shown.IsFallback ? Shown.Language : null;

    protected IPages Pages => pages;

    /// <summary>No page; or none yet, which is said otherwise, so that search engines do not forget what is only out of reach.</summary>
    protected IActionResult Missing()
    {
        if (copy.IsReady) return NotFound();
        Response.Headers.RetryAfter = "10";
        return StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Pages are read, never posted to: the catch-all answers every other method like an address without a page.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HandlerMethod is null) context.Result = NotFound();
    }

    /// <summary>Fills everything from the page; false where there is none.</summary>
    protected async Task<bool> ShowAsync(ProgrammePage? page, CancellationToken cancellation)
    {
        if (page is null) return false;
        Shown = page;
        shown.Note(PageChanges.Kind, page.Id);
        // Menus, the page above and links in the text.
        shown.NoteAny(PageChanges.Links);
        Lead = render.Line(page.Summary);
        Body = await render.BodyAsync(page, cancellation);
        Parent = page.Parent is { } parent ? await pages.FindByKeyAsync(page.ReadIn, parent, cancellation) : null;
        await describe.InHeadAsync(page, Parent, cancellation);
        return true;
    }
}
