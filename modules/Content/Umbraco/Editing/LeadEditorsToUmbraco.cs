using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Umbraco.Editing;

/// <summary>
/// The editor of the portal's own store is off: whoever may use it is told where pages are edited now. It runs after the access
/// rules, so that nobody else learns of it.
/// </summary>
internal sealed class LeadEditorsToUmbraco(Words words) : IAsyncResourceFilter
{
    private static readonly string[] Off = ["/Content/Editing/", "/Content/Images/"];
    private const string Preview = "/Content/Editing/Previewing/";

    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var page = (context.ActionDescriptor as PageActionDescriptor)?.ViewEnginePath ?? "";
        if (!Off.Any(folder => page.StartsWith(folder, StringComparison.Ordinal))) return next();
        context.Result = page.StartsWith(Preview, StringComparison.Ordinal) ? new NotFoundResult() : new LocalRedirectResult(words.PathTo("editor/in-umbraco"));
        return Task.CompletedTask;
    }
}
