using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Members.Account;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.Passphrases;
using ReciproCoach.Members.SignIn;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Members.Forgotten;

/// <summary>
/// Where the link leads: a new passphrase ends all sessions, confirms the address (its owner has just opened its mail) and
/// signs in. A passphrase that is refused leaves the link working.
/// </summary>
[AllowAnonymous]
internal sealed class ResetModel(
    PortalDb db, OneTimeLinks links, SetPassphrase set, PassphraseRules rules, Enter enter, IPost post, PortalLinks addresses, Words words) : PageModel
{
    [FromRoute]
    public string? Code { get; set; }

    [BindProperty, DataType(DataType.Password)]
    public string? Passphrase { get; set; }

    public bool Works { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Works = await OwnerAsync(cancellation) is not null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await OwnerAsync(cancellation) is not { } member) return Page();
        Works = true;
        if (ModelState.IsValid && rules.WhatIsWrong(Passphrase, member.Email, member.Name) is { } wrong) ModelState.Add(nameof(Passphrase), words, wrong);
        if (!ModelState.IsValid) return Page();
        if (!await db.InTransactionAsync(() => ResetAsync(member, cancellation), cancellation))
        {
            Works = false;
            return Page();
        }
        await enter.LetInAsync(member, remember: false);
        return Redirect(words.PathTo("my-page"));
    }

    private async Task<bool> ResetAsync(Member member, CancellationToken cancellation)
    {
        if (await links.TakeAsync(Code, LinkPurpose.ResetPassphrase, cancellation) is null) return false;
        set.For(member, Passphrase!);
        member.EmailConfirmed = true;
        post.Send(member.Reader(), PassphraseChanged.Letter(addresses.To(member.MailLanguage, "sign-in/forgotten")));
        return true;
    }

    private async Task<Member?> OwnerAsync(CancellationToken cancellation) =>
        await links.FindAsync(Code, LinkPurpose.ResetPassphrase, cancellation) is { } link
            ? await db.Set<Member>().SingleOrDefaultAsync(m => m.Id == link.MemberId && m.ClosedAt == null, cancellation)
            : null;
}
