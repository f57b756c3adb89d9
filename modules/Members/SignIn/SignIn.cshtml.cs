using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Mail;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Limits;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.Register;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Members.SignIn;

/// <summary>Address and passphrase. A wrong one and an unknown one get the same answer.</summary>
[AllowAnonymous]
internal sealed class SignInModel(
    Enter enter, Limiter limiter, PortalDb db, OneTimeLinks links, PortalLinks addresses, IPost post, Words words) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty, DataType(DataType.Password)]
    public string? Passphrase { get; set; }

    [BindProperty]
    public bool Remember { get; set; }

    /// <summary>Where the visitor wanted to go; followed only within the portal.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>The passphrase was right, but the address waits to be confirmed: a new link is on its way.</summary>
    public bool MustConfirm { get; private set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect(Destination()) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Email is null && ModelState.IsValid) ModelState.Add(nameof(Email), words, Text.Of("Please enter your e-mail address."));
        if (Passphrase is null && ModelState.IsValid) ModelState.Add(nameof(Passphrase), words, Text.Of("Please enter your passphrase."));
        if (!ModelState.IsValid) return Page();
        if (!await limiter.MaySignInAsync(Email!, cancellation)) return this.TooOften(words, AccountLimits.SignInWindow);
        if (await enter.RecogniseAsync(Email!, Passphrase!, cancellation) is not { } member)
        {
            ModelState.Add(nameof(Email), words, Text.Of("This address and this passphrase do not belong together."));
            return Page();
        }
        if (!member.EmailConfirmed) return await AskToConfirmAsync(member, cancellation);
        await limiter.ForgiveAsync(Email!, cancellation);
        await enter.LetInAsync(member, Remember);
        return Redirect(Destination());
    }

    private async Task<IActionResult> AskToConfirmAsync(Member member, CancellationToken cancellation)
    {
        if (!await limiter.MayCauseMailAsync(Email!, cancellation)) return this.TooOften(words, AccountLimits.MailWindow);
        await db.InTransactionAsync(async () =>
        {
            var (code, until) = await links.MakeAsync(member.Id, LinkPurpose.ConfirmAddress, cancellation);
            post.Send(member.Reader(), ConfirmYourAddress.Letter(addresses.To(member.MailLanguage, $"register/confirm/{code}"), until));
        }, cancellation);
        MustConfirm = true;
        return Page();
    }

    private string Destination() => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : words.PathTo("my-page");
}
