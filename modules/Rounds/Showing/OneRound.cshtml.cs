using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Showing;

/// <summary>One round for anybody: what, when, for whom, how many places, how much. The same page for every reader of a language.</summary>
[AllowAnonymous]
[KeptPublicly]
internal sealed class OneRoundModel(PortalDb db, PageHead head, Shown shown, Words words, LanguageList languages, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Handle { get; set; }

    public RoundFacts Facts { get; private set; } = null!;

    public RoundText Words { get; private set; } = null!;

    public RoundPhase Phase { get; private set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>The round says nothing in the reader's language, so its own words are shown.</summary>
    public bool Foreign => Words.Language != words.Language.Code;

    public string? Direction => languages.Find(Words.Language)?.Direction;

    public IEnumerable<string> Paragraphs => Words.Description.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IReadOnlyList<TimelineStep> Timeline => TimelineStep.Of(Facts, words, Now);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleOrDefaultAsync(r => r.Handle == Handle && r.PublishedAt <= Now, cancellation);
        if (round is null) return NotFound();
        shown.Note(RoundChanges.Kind, round.Id);
        (Facts, Words, Phase) = (round.Facts, round.TextFor(words.Language.Code), round.Facts.PhaseAt(Now));
        head.Title = Words.Title;
        head.Description = Words.Summary;
        head.Indexable = !Foreign && Phase is not RoundPhase.Cancelled;
        head.ListedIn = round.Texts.Select(text => text.Language).ToHashSet(StringComparer.Ordinal);
        return Page();
    }
}
