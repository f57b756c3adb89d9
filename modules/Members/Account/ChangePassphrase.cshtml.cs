using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ReciproCoach.Mail;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Passphrases;
using ReciproCoach.Members.SignIn;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Members.Account;

/// <summary>A new passphrase for somebody who knows the old one. All other sessions end.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class ChangePassphraseModel(
    PortalDb db, ICurrentMember current, ChecksPassphrase checks, Words words, PassphraseRules rules, SetPassphrase set, Enter enter, IPost post, PortalLinks addresses)
    : GuardedPage(db, current, checks, words)
{
    private readonly PortalDb db = db;
    private readonly Words words = words;

    [BindProperty, DataType(DataType.Password)]
    public string? Passphrase { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var me = await MeAsync(cancellation);
        if (ModelState.IsValid && rules.WhatIsWrong(Passphrase, me.Email, me.Name) is { } wrong) ModelState.Add(nameof(Passphrase), words, wrong);
        if (await RefusalAsync(me, cancellation) is { } refusal) return refusal;
        await db.InTransactionAsync(() =>
        {
            set.For(me, Passphrase!);
            post.Send(me.Reader(), PassphraseChanged.Letter(addresses.To(me.MailLanguage, "sign-in/forgotten")));
            return Task.CompletedTask;
        }, cancellation);
        await enter.LetInAsync(me, remember: false);
        return Redirect(words.PathTo("account?saved=passphrase"));
    }
}
