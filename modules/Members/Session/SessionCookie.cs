using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Access;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Session;

/// <summary>The cookie of a session: how long it lasts, and where somebody without one is sent.</summary>
internal static class SessionCookie
{
    /// <summary>An unused session ends after this.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    /// <summary>The same on a device one asked to be remembered on.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    public static void Configure(CookieAuthenticationOptions options, bool production)
    {
        options.Cookie.Name = AccessRules.SessionCookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.IsEssential = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = production ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = AskToSignInAsync;
        options.Events.OnRedirectToAccessDenied = NotThereAsync;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext cookie)
    {
        var current = cookie.HttpContext.RequestServices.GetRequiredService<CurrentMember>();
        if (await current.RecogniseAsync(cookie.Principal, cookie.HttpContext.RequestAborted)) return;
        cookie.RejectPrincipal();
        await cookie.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Sign-in keeps the language, and leads back to where the visitor wanted to go.</summary>
    private static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        var request = redirect.Request;
        var languages = redirect.HttpContext.RequestServices.GetRequiredService<LanguageList>();
        var language = languages.Find(request.Path.Value?.Split('/').ElementAtOrDefault(1)) ?? languages.Default;
        var back = HttpMethods.IsGet(request.Method) ? QueryString.Create("returnUrl", request.PathBase + request.Path + request.QueryString) : default;
        redirect.Response.Redirect($"{request.PathBase}/{language.Code}/sign-in{back}");
        return Task.CompletedTask;
    }

    /// <summary>What one may not see is not there, so that nobody learns what there is.</summary>
    private static Task NotThereAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        redirect.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
