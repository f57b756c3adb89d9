using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using static System.Text.Encodings.Web.HtmlEncoder;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>The page on which the payer pays, on an origin that is not the portal's. Plain HTML, for a browser or an HTTP client.</summary>
internal static class PayPage
{
    public static void MapPayPage(this WebApplication app, StripeDouble stripe)
    {
        app.MapGet("/c/pay/{id}", (string id) => Results.Content(Html(stripe.Session(id)), "text/html; charset=utf-8"));
        app.MapPost("/c/pay/{id}", async (string id, HttpRequest request) => await AnswerAsync(stripe, id, (await request.ReadFormAsync())["choice"].ToString()));
    }

    private static async Task<IResult> AnswerAsync(StripeDouble stripe, string id, string choice)
    {
        var session = stripe.Session(id);
        if (choice == "cancel") return SeeOther(session.CancelUrl ?? session.SuccessUrl);
        // Like Stripe, the payer waits for the webhook's answer before being sent back.
        if (session.Status == "open") await stripe.PayAsync(id, delayed: choice == "debit");
        return SeeOther(session.SuccessUrl);
    }

    private static Redirect SeeOther(string address) => new Redirect(address);

    private static string Html(CheckoutSession session)
    {
        var price = string.Create(CultureInfo.InvariantCulture, $"{session.AmountTotal} {session.Currency}");
        var body = session.Status == "open"
            ? $"""
              <p>{Default.Encode(session.ProductName)}: {price}</p>
              <form method="post">
                <button name="choice" value="card">Pay</button>
                <button name="choice" value="debit">Pay by bank debit</button>
                <button name="choice" value="cancel">Cancel</button>
              </form>
              """
            : $"<p>This payment page is closed ({session.Status}).</p>";
        return $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Pay (double of Stripe)</title></head>
            <body><main><h1>Pay</h1>{body}</main></body></html>
            """;
    }

    private sealed class Redirect(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
