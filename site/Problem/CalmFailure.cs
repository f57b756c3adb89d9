using System.Diagnostics;
using System.Text.Encodings.Web;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Rings;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Site.Problem;

/// <summary>
/// The page for what should not happen. It is written here, without views, sign-in or database, because any of them may be
/// what has failed. The reference leads from a reader's message to the line in the log.
/// </summary>
internal sealed class CalmFailure(RequestDelegate next, Words words, PortalSettings portal, HtmlEncoder encoder, ILogger<CalmFailure> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; there is nobody to answer.
        }
        catch (BadHttpRequestException problem) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = problem.StatusCode;
        }
        catch (Exception problem) when (!context.Response.HasStarted)
        {
            var reference = Reference.Of(context);
            log.LogError(problem, "The request for {Path} failed; reference {Reference}", context.Request.Path, reference);
            await AnswerAsync(context.Response, reference);
        }
    }

    private async Task AnswerAsync(HttpResponse response, string reference)
    {
        response.Headers.Remove("ETag");
        response.Headers.CacheControl = "no-store";
        response.StatusCode = StatusCodes.Status500InternalServerError;
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(Page(words.Language, reference));
    }

    private string Page(Language language, string reference)
    {
        string Say(Text text) => encoder.Encode(words[text]);
        using var mark = new StringWriter();
        Ring.Mark().WriteTo(mark, encoder);
        var heading = Say(Text.Of("Something has gone wrong on our side."));
        return $"""
            <!doctype html>
            <html lang="{language.Code}" dir="{language.Direction}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <meta name="robots" content="noindex">
              <title>{heading}</title>
              <link rel="stylesheet" href="/portal.css">
            </head>
            <body class="public">
              <header class="wrap"><div class="masthead"><a class="brand" href="/{language.Code}">{mark}<span>{encoder.Encode(portal.Name)}</span></a></div></header>
              <main id="main" class="wrap">
                <div class="opening">
                  <h1>{heading}</h1>
                  <p class="lead">{Say(Text.Of("Please try again in a moment. If it happens again, tell us."))}</p>
                  <p class="muted"><small>{Say(Text.Of("If you write to us about this, please mention the reference {reference}.", ("reference", reference)))}</small></p>
                </div>
              </main>
            </body>
            </html>
            """;
    }
}

/// <summary>What a reader can quote so that we find their request in the log: the start of its trace id.</summary>
internal static class Reference
{
    public static string Of(HttpContext context) => Activity.Current?.TraceId.ToString()[..12] ?? context.TraceIdentifier;
}
