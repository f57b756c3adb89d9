using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.Showing;

namespace ReciproCoach.Rounds.Previewing;

/// <summary>A draft as readers will see it when it opens, for whoever has the signed link. Never kept by a browser or a cache.</summary>
[AllowAnonymous]
internal sealed class PreviewModel(PortalDb db, DraftLinks links, PageHead head, Words words, LanguageList languages, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Preview { get; set; }

    public RoundView View { get; private set; } = null!;

    /// <summary>When the link stops working.</summary>
    public DateTimeOffset Ends { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        if (links.Read(Preview) is not { } link) return NotFound();
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleOrDefaultAsync(r => r.Id == link.Round, cancellation);
        if (round is null) return NotFound();
        if (round.PublishedAt is not null) return Redirect(round.PathIn(words.Language.Code));
        var text = round.TextFor(words.Language.Code);
        if (text.Language != words.Language.Code && words.Language != languages.Pseudo) return Redirect(words.For(text.Language).PathTo($"rounds/preview/{Preview}"));
        View = RoundView.Of(AtItsOpening(round.Facts, out var opens), text, words, opens) with { IsPreview = true };
        Ends = link.Ends;
        head.Title = text.Title;
        return Page();
    }

    /// <summary>The day it opens is today, here: what is left then, and what comes when.</summary>
    private RoundFacts AtItsOpening(RoundFacts draft, out DateTimeOffset opens)
    {
        var now = clock.GetUtcNow();
        opens = draft.OpensAt?.Utc > now ? draft.OpensAt.Utc : now;
        return draft with { PublishedAt = opens };
    }
}
