using Microsoft.AspNetCore.Html;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Editing.Previewing;

/// <summary>Words not published yet, drawn as the page they would be.</summary>
internal sealed class DraftPages(RenderPage render, TimeProvider clock)
{
    public async Task<DrawnPage> DrawAsync(StoredPage page, string language, WrittenText text, CancellationToken cancellation)
    {
        var draft = new ProgrammePage(page.Id, page.Key, null, page.Legal, language, text.Slug, text.Title, text.Summary, text.Description, text.Hero, text.Body, clock.GetUtcNow());
        return new(language, text.Title, render.Line(text.Summary), text.Hero, await render.BodyAsync(draft, cancellation));
    }
}

/// <summary>A page as readers would see it.</summary>
internal sealed record DrawnPage(string Language, string Title, string Lead, IReadOnlyList<string> Hero, IHtmlContent Body);
