using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ReciproCoach.Platform.Forms;

/// <summary>
/// A form that announces more bytes than the page reads is not read at all: its sender is led back to the page, which says why
/// (<see cref="Query"/>). Without it they would find an error page, because a form half read has no form key.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AtMostBytesAttribute(long most) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>The parameter that is <c>true</c> where somebody was led back.</summary>
    public const string Query = "too-large";

    public long Most => most;

    // Before the form key is looked for, which is in the form.
    public int Order => int.MinValue;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && request.ContentLength > most) context.Result = new RedirectResult($"{request.PathBase}{request.Path}?{Query}=true");
    }
}
