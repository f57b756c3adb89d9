using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Joining;

namespace ReciproCoach.Rounds.Making;

/// <summary>Asks once more before a round is called off, and for the reason everybody will read.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class CancelModel(PortalDb db, CancelRound cancel, ICurrentMember who, Words words, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Handle { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public RoundTitle Title { get; private set; } = null!;

    public int People { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { } round) return NotFound();
        var reason = Reason?.ReplaceLineEndings("\n");
        if (reason is null) ModelState.AddModelError(nameof(Reason), words["Please say why."]);
        if (reason?.Length > Lengths.Reason) ModelState.AddModelError(nameof(Reason), words["This text is too long: {n} characters at most.", ("n", Lengths.Reason)]);
        if (!ModelState.IsValid) return Page();
        await cancel.RunAsync(round.Id, reason!, who.RequiredId, cancellation);
        return Redirect(words.PathTo($"editor/rounds/{Handle}"));
    }

    private async Task<Round?> FindAsync(CancellationToken cancellation)
    {
        var round = await db.Set<Round>().AsNoTracking().Include(r => r.Texts).SingleOrDefaultAsync(r => r.Handle == Handle && r.PublishedAt != null, cancellation);
        if (round is null || round.Facts.PhaseAt(clock.GetUtcNow()) is RoundPhase.Cancelled or RoundPhase.Finished) return null;
        Title = round.Title;
        People = await db.Set<Enrolment>().Where(Living.Enrolments).CountAsync(e => e.RoundId == round.Id, cancellation);
        return round;
    }
}
