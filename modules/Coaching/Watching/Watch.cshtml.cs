using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Members;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;

namespace ReciproCoach.Coaching.Watching;

/// <summary>Every relationship of a round with state and pace; first what needs a look.</summary>
[Authorize(Policy = AccessRules.Coordinator)]
internal sealed class WatchModel(PortalDb db, IRounds rounds, IMembers members, ICurrentMember current, TimeProvider clock) : PageModel
{
    public RoundFacts Round { get; private set; } = null!;

    public RoundTitle Title { get; private set; } = null!;

    public IReadOnlyList<Watched> Lines { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public IEnumerable<(Watched Line, Session Session)> Disputes =>
        Lines.SelectMany(line => line.Relationship.Sessions.Where(s => s.State is SessionState.Disputed).Select(s => (line, s)));

    public async Task<IActionResult> OnGetAsync(string handle, CancellationToken cancellation)
    {
        if (await rounds.FindByHandleAsync(handle, cancellation) is not { PublishedAt: not null } round || !current.Coordinates(round.Language)) return NotFound();
        (Round, Title, Today) = (round, await rounds.TitleAsync(round.Id, cancellation), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var all = await db.Set<Relationship>().AsNoTracking().Include(r => r.Sessions).Where(r => r.RoundId == round.Id).ToListAsync(cancellation);
        var people = await members.ManyAsync([.. all.SelectMany(r => new[] { r.CoachMember, r.ClientMember }).Distinct()], cancellation);
        Lines = [.. all.Select(r => new Watched(r, people[r.CoachMember], people[r.ClientMember], Paces.Of(r, round, clock.GetUtcNow()),
                DateOnly.FromDateTime(Paces.LastSign(r, round).UtcDateTime)))
            .OrderBy(line => line.Pace).ThenBy(line => line.LastSign).ThenBy(line => line.Coach.Name, StringComparer.Ordinal)];
        return Page();
    }
}

/// <summary>A relationship as a coordinator sees it.</summary>
internal sealed record Watched(Relationship Relationship, MemberCard Coach, MemberCard Client, Pace Pace, DateOnly LastSign)
{
    public int Confirmed => Relationship.Sessions.Count(s => s.IsConfirmed);
}
