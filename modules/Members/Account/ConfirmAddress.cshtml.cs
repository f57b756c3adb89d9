using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.SignIn;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Account;

/// <summary>Where the link sent to a new address leads; it may be opened on another device than the one signed in.</summary>
[AllowAnonymous]
internal sealed class ConfirmAddressModel(PortalDb db, OneTimeLinks links, Enter enter, IPost post, Words words) : PageModel
{
    [FromRoute]
    public string? Code { get; set; }

    /// <summary>The address to be confirmed; null where the link no longer works.</summary>
    public string? Address { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Address = (await links.FindAsync(Code, LinkPurpose.ChangeAddress, cancellation))?.Address;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await db.InTransactionAsync(() => ChangeAsync(cancellation), cancellation) is not { } member) return Page();
        await enter.LetInAsync(member, remember: false);
        return Redirect(words.PathTo("account?saved=address"));
    }

    private async Task<Member?> ChangeAsync(CancellationToken cancellation)
    {
        if (await links.TakeAsync(Code, LinkPurpose.ChangeAddress, cancellation) is not { Address: { } address } link) return null;
        var normalised = EmailAddresses.Normalise(address);
        // Somebody may have registered it since the link was sent.
        if (await db.Set<Member>().AnyAsync(m => m.NormalizedEmail == normalised, cancellation)) return null;
        var member = await db.Set<Member>().SingleAsync(m => m.Id == link.MemberId, cancellation);
        post.Send(member.Reader(), AddressChanged.Letter(address));
        (member.Email, member.NormalizedEmail, member.SecurityStamp) = (address, normalised, Guid.NewGuid().ToString("N"));
        await links.RevokeAsync(member.Id, LinkPurpose.ResetPassphrase, cancellation);
        return member;
    }
}
