using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Limits;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Members.Forgotten;

/// <summary>Asks for a link to choose a new passphrase. Whether the address has an account is looked up later, out of sight.</summary>
[AllowAnonymous]
internal sealed class ForgottenModel(Limiter limiter, OutboxWriter outbox, PortalDb db, Words words) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && EmailAddresses.WhatIsWrong(Email) is { } wrong) ModelState.Add(nameof(Email), words, wrong);
        if (!ModelState.IsValid) return Page();
        if (!await limiter.MayCauseMailAsync(Email!, cancellation)) return this.TooOften(words, AccountLimits.MailWindow);
        outbox.Add(SendResetLink.MessageKind, new ResetAsked(Email!));
        await db.SaveChangesAsync(cancellation);
        return Redirect(words.PathTo("sign-in/forgotten/sent"));
    }
}
