using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Account;

/// <summary>Leaving for good: what is deleted, what stays without a name, and what stands in the way.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class CloseModel(PortalDb db, ICurrentMember current, ChecksPassphrase checks, Words words, CloseAccount close)
    : GuardedPage(db, current, checks, words)
{
    private readonly ICurrentMember current = current;
    private readonly Words words = words;

    /// <summary>Why the account cannot be closed just now; empty where it can.</summary>
    public IReadOnlyList<Text> Held { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Held = await close.WhyNotAsync(current.RequiredId, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Held = await close.WhyNotAsync(current.RequiredId, cancellation);
        if (Held.Count > 0) return Page();
        var me = await MeAsync(cancellation);
        if (await RefusalAsync(me, cancellation) is { } refusal) return refusal;
        Held = await close.RunAsync(me, cancellation);
        if (Held.Count > 0) return Page();
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Redirect(words.PathTo("account/closed"));
    }
}
