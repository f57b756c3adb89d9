using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Rounds.Making;

/// <summary>Every round there is, drafts too, the latest first.</summary>
[Authorize(Policy = AccessRules.Editor)]
internal sealed class AllRoundsModel(PortalDb db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Round> Rounds { get; private set; } = [];

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task OnGetAsync(CancellationToken cancellation) => Rounds = await db.Set<Round>().AsNoTracking().Include(r => r.Texts)
        .OrderByDescending(r => r.Starts.Utc).ThenByDescending(r => r.Id).Take(500).ToListAsync(cancellation);
}
