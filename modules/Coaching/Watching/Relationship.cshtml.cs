using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Watching;

/// <summary>One relationship: its sessions, what was objected to, the feedback; and the way to end it.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class RelationshipModel(
    FindRelationship find, EndRelationship end, IRounds rounds, IMembers members, ICurrentMember current, Words words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    public Watched Watched { get; private set; } = null!;

    public RoundFacts Round { get; private set; } = null!;

    public bool Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid relationship, bool done, CancellationToken cancellation)
    {
        Done = done;
        return await FoundAsync(relationship, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid relationship, CancellationToken cancellation)
    {
        if (!await FoundAsync(relationship, cancellation)) return NotFound();
        ModelState.Check(nameof(Reason), words, Reason, Lengths.Reason, Text.Of("Please give a reason: both of them read it."));
        if (!ModelState.IsValid) return Page();
        await end.EndAsync(Watched.Relationship, FormAnswers.Tidy(Reason), current.RequiredId, cancellation);
        return Redirect(words.PathTo($"desk/relationships/{relationship}?done=true"));
    }

    private async Task<bool> FoundAsync(Guid id, CancellationToken cancellation)
    {
        if (await find.AsCoordinatorAsync(id, cancellation) is not { } found) return false;
        Round = (await rounds.FindAsync(found.RoundId, cancellation))!;
        var people = await members.ManyAsync([found.CoachMember, found.ClientMember], cancellation);
        Watched = new(found, people[found.CoachMember], people[found.ClientMember], Paces.Of(found, Round, clock.GetUtcNow()),
            DateOnly.FromDateTime(Paces.LastSign(found, Round).UtcDateTime));
        return true;
    }
}
