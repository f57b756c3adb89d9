using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ReciproCoach.Site.Hosting;

/// <summary>
/// What is sent to a page that has no such form finds nothing. Left alone, the page would be shown without having looked
/// anything up: empty, or failing.
/// </summary>
internal sealed class PagesTakeTheirOwnFormsOnly : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (context.HandlerMethod is not null || HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return;
        // The calm page of a problem is shown whatever was sent.
        if (context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null) context.Result = new NotFoundResult();
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
