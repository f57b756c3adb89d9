using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Pairing;

/// <summary>Two people for whom a place beside them is empty are brought together by hand.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class PairModel(
    PortalDb db, PairByHand pair, IRounds rounds, IParticipants participants, IMembers members, ICurrentMember current, Words words, TimeProvider clock) : PageModel
{
    /// <summary>Public handles of members.</summary>
    [BindProperty]
    public string? Client { get; set; }

    [BindProperty]
    public string? Coach { get; set; }

    public RoundFacts Round { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Clients { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Coaches { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string handle, CancellationToken cancellation) =>
        await FoundAsync(handle, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string handle, CancellationToken cancellation)
    {
        if (!await FoundAsync(handle, cancellation)) return NotFound();
        var client = await ParticipantAsync(nameof(Client), Client, cancellation);
        var coach = await ParticipantAsync(nameof(Coach), Coach, cancellation);
        if (client is null || coach is null) return Page();
        if (await PairAsync(coach, client, cancellation) is { } why)
        {
            ModelState.Add(nameof(Coach), words, why);
            return Page();
        }
        return Redirect(words.PathTo($"desk/rounds/{handle}/relationships"));
    }

    private async Task<Text?> PairAsync(Participant coach, Participant client, CancellationToken cancellation)
    {
        try
        {
            return await pair.PairAsync(Round, coach, client, current.RequiredId, cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody else paired one of them at the same moment, and the database let only one of us in.
            db.ChangeTracker.Clear();
            return Text.Of("One of the two has just been paired elsewhere. Please look at the relationships again.");
        }
    }

    private async Task<Participant?> ParticipantAsync(string field, string? handle, CancellationToken cancellation)
    {
        var member = handle is null ? null : await members.FindByHandleAsync(handle, cancellation);
        var found = member is null ? null : await participants.FindAsync(Round.Id, member.Id, cancellation);
        if (found is null) ModelState.Add(field, words, Text.Of("Please choose somebody who takes part in this round."));
        return found;
    }

    private async Task<bool> FoundAsync(string handle, CancellationToken cancellation)
    {
        if (await rounds.FindByHandleAsync(handle, cancellation) is not { } round || !current.Coordinates(round.Language)) return false;
        if (round.MatchingPublishedAt is null || round.PhaseAt(clock.GetUtcNow()) is RoundPhase.Finished or RoundPhase.Cancelled) return false;
        Round = round;
        var all = await participants.ConfirmedAsync(round.Id, cancellation);
        var open = await db.Set<Relationship>().Where(r => r.RoundId == round.Id && r.EndedAt == null)
            .Select(r => new { r.CoachEnrolment, r.ClientEnrolment }).ToListAsync(cancellation);
        var people = await members.ManyAsync([.. all.Select(one => one.Member)], cancellation);
        Clients = Named(all.Where(one => !open.Any(r => r.ClientEnrolment == one.Enrolment)));
        Coaches = Named(all.Where(one => !open.Any(r => r.CoachEnrolment == one.Enrolment)));
        return true;

        List<SelectListItem> Named(IEnumerable<Participant> some) => [.. some.Select(one => people[one.Member])
            .OrderBy(person => person.Name, words.Formats.Sorting).Select(person => new SelectListItem(person.Name, person.Handle))];
    }
}
