using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Limits;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.Register;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Members.Account;

/// <summary>Another address; it counts once the link sent to it has been used. Whether it belongs to somebody else is not told here.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class ChangeAddressModel(
    PortalDb db, ICurrentMember current, ChecksPassphrase checks, Words words, Limiter limiter, OneTimeLinks links, IPost post, PortalLinks addresses)
    : GuardedPage(db, current, checks, words)
{
    private readonly PortalDb db = db;
    private readonly Words words = words;

    [BindProperty]
    public string? Email { get; set; }

    public bool Sent { get; private set; }

    public void OnGet(bool sent) => Sent = sent;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var me = await MeAsync(cancellation);
        if (ModelState.IsValid && WhatIsWrong(me) is { } wrong) ModelState.Add(nameof(Email), words, wrong);
        if (await RefusalAsync(me, cancellation) is { } refusal) return refusal;
        if (!await limiter.MayCauseMailAsync(Email!, cancellation)) return this.TooOften(words, AccountLimits.MailWindow);
        await db.InTransactionAsync(() => SendAsync(me, cancellation), cancellation);
        return Redirect(words.PathTo("account/address?sent=true"));
    }

    private Text? WhatIsWrong(Member me) => EmailAddresses.WhatIsWrong(Email)
        ?? (EmailAddresses.Normalise(Email!) == me.NormalizedEmail ? Text.Of("This is your address already.") : null);

    private async Task SendAsync(Member me, CancellationToken cancellation)
    {
        var normalised = EmailAddresses.Normalise(Email!);
        if (await db.Set<Member>().SingleOrDefaultAsync(m => m.NormalizedEmail == normalised, cancellation) is { } owner)
        {
            post.Send(owner.Reader(), AlreadyAMember.Letter(addresses.To(owner.MailLanguage, "sign-in")));
            return;
        }
        var (code, until) = await links.MakeAsync(me.Id, LinkPurpose.ChangeAddress, cancellation, Email);
        post.Send(me.Reader(Email), ConfirmYourNewAddress.Letter(addresses.To(me.MailLanguage, $"account/address/confirm/{code}"), until));
    }
}
