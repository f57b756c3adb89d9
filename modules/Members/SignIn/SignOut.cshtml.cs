using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.SignIn;

/// <summary>The button in the menu posts here; somebody who opens the address finds the same button.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(Words words) : PageModel
{
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Page() : Redirect(words.PathTo("sign-in"));

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return Redirect("/" + words.Language.Code);
    }
}
