using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.CoachDirectory.Limits;
using ReciproCoach.Platform.Api;

namespace ReciproCoach.CoachDirectory.Api;

/// <summary>What the delivery interface says about coaches: the directory as a stranger sees it.</summary>
internal static class CoachesOfTheApi
{
    public static void MapCoachesOfTheApi(this IEndpointRouteBuilder endpoints) => endpoints.MapApi()
        .MapOne<CoachList>("/coaches", FindAsync).ProducesValidationProblem().ProducesProblem(StatusCodes.Status429TooManyRequests)
        .WithTags("Coaches").WithName("coaches").WithSummary("The coaches who show their profile to everyone")
        .WithDescription("Searched and narrowed as on the page, with the same names in the query: `q`, `language`, `credential`, `speciality`, `country`, `years`, `round=open`, `testimonials=yes`, "
            + "and `overlap` with `zone`. A filter may be given several times: any of its values will do. Read on with `cursor`; requests from one address are limited (429 with `Retry-After`).")
        .WithMetadata(new ApiExample(Example.List)).AddOpenApiOperationTransformer(CoachParameters.DescribeAsync);

    private static async Task<IResult> FindAsync([Description(DeliveryApi.AboutLanguage)] string language, ReadCoachesOfTheApi coaches, DirectoryLimits limits, HttpContext context, CancellationToken cancellation)
    {
        if (limits.WaitForRequest(context) is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Results.Problem(statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests", detail: $"Ask again in {seconds} s.");
        }
        var (list, problems) = await coaches.FindAsync(language, context.Request.Query, cancellation);
        return list is not null ? Results.Ok(list) : Results.ValidationProblem(problems, title: "The query cannot be used", statusCode: StatusCodes.Status400BadRequest);
    }
}
