using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Showing;

/// <summary>One round for anybody: what, when, for whom, how many places, how much. The same page for every reader of a language.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class OneRoundModel(PortalDb db, DescribeRound describe, Shown shown, Words words, LanguageList languages, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Handle { get; set; }

    public RoundView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleOrDefaultAsync(r => r.Handle == Handle && r.PublishedAt <= now, cancellation);
        if (round is null) return NotFound();
        shown.Note(RoundChanges.Kind, round.Id);
        // Half in one language and half in another, a reader would sign up for something they have not understood.
        var text = round.TextFor(words.Language.Code);
        if (text.Language != words.Language.Code && words.Language != languages.Pseudo) return Redirect(round.PathIn(words.Language.Code));
        View = RoundView.Of(round.Facts, text, words, now);
        describe.InHead(round, text, View.Phase);
        return Page();
    }
}
