using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds.News;

/// <summary>Where the link of the first mail leads. Opening it only asks, because mail filters open links too.</summary>
[AllowAnonymous]
internal sealed class ConfirmAlertModel(PortalDb db, Words words, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string? Secret { get; set; }

    public RoundAlert Alert { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation)) return NotFound();
        Alert.ConfirmedAt ??= clock.GetUtcNow();
        Alert.ReaderLanguage = words.Language.Code;
        await db.SaveChangesAsync(cancellation);
        return Redirect(words.PathTo($"rounds/news/{Secret}"));
    }

    private async Task<bool> FindAsync(CancellationToken cancellation) =>
        (Alert = (await db.Set<RoundAlert>().SingleOrDefaultAsync(a => a.Secret == Secret, cancellation))!) is not null;
}
