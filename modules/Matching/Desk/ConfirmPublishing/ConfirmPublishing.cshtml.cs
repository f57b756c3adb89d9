using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Overview;
using ReciproCoach.Matching.Desk.Publishing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.ConfirmPublishing;

/// <summary>The last question before everybody is told: it cannot be taken back.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class ConfirmPublishingModel(
    RoundsOfTheDesk desk, IRounds rounds, ReadDrafts drafts, PublishMatching publish, ICurrentMember me, Formats formats, Words words, TimeProvider clock) : PageModel
{
    /// <summary>The draft the coordinator has looked at.</summary>
    [BindProperty]
    public Guid Draft { get; set; }

    [BindProperty]
    public bool BeforeTheDeadline { get; set; }

    public RoundFacts Round { get; private set; } = null!;

    public RoundTitle Title { get; private set; } = null!;

    public MatchingDraft Newest { get; private set; } = null!;

    /// <summary>The request deadline lies ahead: publishing now has to be confirmed.</summary>
    public bool IsEarly => Round.RequestsClose.Utc > clock.GetUtcNow();

    public string Deadline => formats.Deadline(Round.RequestsClose, clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(string handle, CancellationToken cancellation)
    {
        if (!await FindAsync(handle, cancellation)) return NotFound();
        if (Round.MatchingPublishedAt is not null) return Redirect(words.Matching(Round));
        Draft = Newest.Id;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string handle, CancellationToken cancellation)
    {
        if (!await FindAsync(handle, cancellation)) return NotFound();
        ModelState.Clear();
        if (await publish.PublishAsync(Round.Id, Draft, BeforeTheDeadline, me.RequiredId, cancellation) is not { } reason) return Redirect(words.Matching(Round));
        ModelState.AddModelError(IsEarly && !BeforeTheDeadline ? nameof(BeforeTheDeadline) : "", words[reason]);
        return Page();
    }

    /// <summary>False where the round is none of the reader's, or has no draft.</summary>
    private async Task<bool> FindAsync(string handle, CancellationToken cancellation)
    {
        if (await desk.FindAsync(handle, cancellation) is not { } round || await drafts.CurrentAsync(round.Id, cancellation) is not { } newest) return false;
        (Round, Newest, Title) = (round, newest, await rounds.TitleAsync(round.Id, cancellation));
        return true;
    }
}
