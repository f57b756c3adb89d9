using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Content;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Limits;
using ReciproCoach.Members.Passphrases;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Register;

/// <summary>Four answers make an account. The answer to the form never says whether the address is known.</summary>
[AllowAnonymous]
internal sealed class RegisterModel(RegisterMember register, PassphraseRules passphrases, Limiter limiter, IPages pages, Words words) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty, DataType(DataType.Password)]
    public string? Passphrase { get; set; }

    [BindProperty]
    public bool Agrees { get; set; }

    public IHtmlContent Terms { get; private set; } = HtmlString.Empty;

    public IHtmlContent Privacy { get; private set; } = HtmlString.Empty;

    public Task OnGetAsync(CancellationToken cancellation) => FindTextsAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await FindTextsAsync(cancellation);
        Check();
        if (!ModelState.IsValid) return Page();
        if (!await limiter.MayCauseMailAsync(Email!, cancellation)) return this.TooOften(words, AccountLimits.MailWindow);
        await register.RunAsync(new Registration(Email!, Passphrase!, Name!, words.Language.Code), cancellation);
        return Redirect(words.PathTo("register/sent"));
    }

    private void Check()
    {
        if (Name is null) Complain(nameof(Name), Text.Of("Please enter your name."));
        ModelState.AtMost(nameof(Name), words, Name, Lengths.Name);
        Complain(nameof(Email), EmailAddresses.WhatIsWrong(Email));
        Complain(nameof(Passphrase), passphrases.WhatIsWrong(Passphrase, Email, Name));
        if (!Agrees) Complain(nameof(Agrees), Text.Of("Without your agreement we cannot create an account."));
    }

    /// <summary>Says what is wrong with a field unless its reader has already been told.</summary>
    private void Complain(string field, Text? sentence)
    {
        if (sentence is not null && ModelState.GetFieldValidationState(field) is not ModelValidationState.Invalid)
            ModelState.Add(field, words, sentence);
    }

    private async Task FindTextsAsync(CancellationToken cancellation)
    {
        Terms = await LinkAsync("terms", words["terms of participation"], cancellation);
        Privacy = await LinkAsync("privacy", words["privacy notice"], cancellation);
    }

    private async Task<IHtmlContent> LinkAsync(string key, string label, CancellationToken cancellation) =>
        await pages.FindByKeyAsync(words.Language.Code, key, cancellation) is { } page
            ? words.LinkTo(page.Slug, label)
            : new HtmlContentBuilder().Append(label);
}
