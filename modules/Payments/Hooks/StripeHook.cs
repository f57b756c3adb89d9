using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Hooks;

namespace ReciproCoach.Payments.Hooks;

/// <summary>
/// POST /hooks/stripe. Anybody may knock; only what carries Stripe's signature is heard. 400: not from Stripe; 503: come again;
/// 200: done, known already, or none of our business.
/// </summary>
internal static class StripeHook
{
    /// <summary>Stripe's events are a few kilobytes.</summary>
    private const int MostBytes = 512 * 1024;

    public static void MapStripeHook(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/hooks/stripe", AnswerAsync).AllowAnonymous().DisableAntiforgery();

    private static async Task<IResult> AnswerAsync(HttpRequest request, CancellationToken cancellation)
    {
        // The signature is over the very bytes: nothing may parse them before.
        if (await request.BytesAsync(MostBytes, cancellation) is not { } body) return Results.BadRequest();
        var services = request.HttpContext.RequestServices;
        if (services.GetRequiredService<StripeSignature>().Open(body, request.Headers["Stripe-Signature"]) is not { } happened) return Results.BadRequest();
        return await services.GetRequiredService<HearEvent>().HandleAsync(happened, cancellation)
            ? Results.Ok()
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
