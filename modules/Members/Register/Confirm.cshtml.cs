using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.SignIn;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Register;

/// <summary>Where the link in the first mail leads. Opening it only asks; the button confirms and signs in.</summary>
[AllowAnonymous]
internal sealed class ConfirmModel(PortalDb db, OneTimeLinks links, Enter enter, Words words) : PageModel
{
    [FromRoute]
    public string? Code { get; set; }

    public bool Works { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Works = await links.FindAsync(Code, LinkPurpose.ConfirmAddress, cancellation) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var member = await db.InTransactionAsync(() => ConfirmAsync(cancellation), cancellation);
        if (member is null) return Page();
        await enter.LetInAsync(member, remember: false);
        return Redirect(words.PathTo("my-page"));
    }

    private async Task<Member?> ConfirmAsync(CancellationToken cancellation)
    {
        if (await links.TakeAsync(Code, LinkPurpose.ConfirmAddress, cancellation) is not { } link) return null;
        var member = await db.Set<Member>().SingleAsync(m => m.Id == link.MemberId, cancellation);
        member.EmailConfirmed = true;
        return member;
    }
}
