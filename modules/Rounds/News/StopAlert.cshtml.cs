using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Rounds.News;

/// <summary>
/// Ends the mails: by the button for people, by a bare POST for mail programs (RFC 8058), which carry no form key; the
/// unguessable address is the key. Unknown addresses get the same answer as ended ones.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class StopAlertModel(PortalDb db) : PageModel
{
    [FromRoute]
    public string? Secret { get; set; }

    public bool Stopped { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Stopped = !await db.Set<RoundAlert>().AnyAsync(a => a.Secret == Secret, cancellation);

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        await db.Set<RoundAlert>().Where(a => a.Secret == Secret).ExecuteDeleteAsync(cancellation);
        Stopped = true;
    }
}
