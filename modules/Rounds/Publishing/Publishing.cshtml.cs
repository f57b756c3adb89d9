using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.Making.Rules;
using ReciproCoach.Rounds.Previewing;

namespace ReciproCoach.Rounds.Publishing;

/// <summary>The last look at a draft: in which languages it will be read, and when it opens.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class PublishingModel(PortalDb db, DraftLinks previews, ICurrentMember who, AuditTrail audit, ZoneChoices zones, Words words, LanguageList languages, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Handle { get; set; }

    [BindProperty]
    public DateTime? OpensAt { get; set; }

    [BindProperty]
    public string? OpensIn { get; set; }

    public Round Round { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    /// <summary>It is to open by itself.</summary>
    public bool Waits => Round.PublishAt?.Utc > Now;

    /// <summary>It was to open by itself, and could not be joined any more by the time the portal came to it.</summary>
    public bool Missed => Round.PublishAt is not null && !Waits && Round.EnrolmentCloses.Utc <= Now;

    public IReadOnlyList<TextState> Texts => TextState.Of(Round, languages);

    public IEnumerable<SelectListItem> ZoneChoices => zones.For(words, OpensIn).Select(zone => new SelectListItem(zone.Name, zone.Id));

    /// <summary>Where anybody with this link reads the round as it will be.</summary>
    public string PreviewIn(string language) => words.For(language).PathTo($"rounds/preview/{previews.TokenFor(Round.Id)}");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return Elsewhere();
        (OpensAt, OpensIn) = (Waits ? Round.PublishAt!.Local : null, Waits ? Round.PublishAt!.Zone : Round.Facts.Zone);
        return Page();
    }

    public async Task<IActionResult> OnPostLaterAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return Elsewhere();
        var (at, complaints) = OpeningTime.Read(OpensAt, OpensIn, Round.Facts, Now);
        foreach (var complaint in complaints) Complain(complaint);
        if (!ModelState.IsValid) return Page();
        return await SetAsync(at, "round-scheduled", cancellation);
    }

    public async Task<IActionResult> OnPostNotThenAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        return await FindAsync(cancellation) ? await SetAsync(null, "round-unscheduled", cancellation) : Elsewhere();
    }

    private async Task<IActionResult> SetAsync(ZonedMoment? at, string action, CancellationToken cancellation)
    {
        (Round.PublishAt, Round.Version) = (at, Guid.NewGuid());
        audit.Add(who.RequiredId, action, Round.Handle);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return Redirect(words.PathTo($"editor/rounds/{Handle}/publish"));
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (!await FindAsync(cancellation)) return Elsewhere();
            ModelState.AddModelError("", words["Somebody else has saved this round meanwhile. Please look at it again before you save."]);
            return Page();
        }
    }

    /// <summary>False where there is no such draft.</summary>
    private async Task<bool> FindAsync(CancellationToken cancellation) =>
        (Round = (await db.Set<Round>().Include(r => r.Texts).SingleOrDefaultAsync(r => r.Handle == Handle, cancellation))!) is { PublishedAt: null };

    /// <summary>A round that is published already has nothing left to decide here.</summary>
    private IActionResult Elsewhere() => Round is null ? NotFound() : Redirect(words.PathTo($"editor/rounds/{Handle}"));

    private void Complain(Complaint complaint)
    {
        if (ModelState.GetFieldValidationState(complaint.Field) is not ModelValidationState.Invalid) ModelState.AddModelError(complaint.Field, words[complaint.Sentence]);
    }
}
