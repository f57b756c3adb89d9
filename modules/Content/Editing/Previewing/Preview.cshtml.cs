using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.Content.Editing.Previewing;

/// <summary>A draft as readers would see it, for whoever has the signed link. Never kept by a browser or a cache.</summary>
[AllowAnonymous]
internal sealed class PreviewModel(
    PortalDb db, PreviewLinks links, DraftPages drafts, PageHead head, Words words, LanguageList languages) : PageModel
{
    public DrawnPage Drawn { get; private set; } = null!;

    /// <summary>The draft's own language: that of the page, but for the pseudo-language.</summary>
    public string Language { get; private set; } = null!;

    /// <summary>When the link stops working.</summary>
    public DateTimeOffset Ends { get; private set; }

    public async Task<IActionResult> OnGetAsync(string language, string token, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (links.Read(token) is not { } link) return NotFound();
        var text = await db.Set<StoredText>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == link.Text, cancellation);
        // The address says the language, and the page around the draft speaks it.
        if (text is null || text.Language != language && language != languages.Pseudo?.Code) return NotFound();
        var page = await db.Set<StoredPage>().AsNoTracking().SingleAsync(one => one.Id == text.PageId, cancellation);
        var version = await db.Set<TextVersion>().AsNoTracking().SingleAsync(one => one.TextId == link.Text && one.Number == link.Number, cancellation);
        Drawn = await drafts.DrawAsync(page, text.Language, WrittenText.Of(version), cancellation);
        (Language, Ends) = (text.Language, link.Ends);
        head.Title = $"{words["Preview"]} · {version.Title}";
        return Page();
    }
}
