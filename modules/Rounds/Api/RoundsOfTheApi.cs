using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.Platform.Api;

namespace ReciproCoach.Rounds.Api;

/// <summary>What the delivery interface says about rounds.</summary>
internal static class RoundsOfTheApi
{
    private const string Tag = "Rounds";

    public static void MapRoundsOfTheApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapApi();
        api.MapList<RoundItem>("/rounds", ListAsync).WithTags(Tag).WithName("rounds")
            .WithSummary("The rounds one can join now")
            .WithDescription("Those written in the language: first the ones people coach in it, then the others; within each the one that closes first. A round is never given in a language it is not written in.")
            .WithMetadata(new ApiExample(Examples.List));
        api.MapOne<RoundDetail>("/rounds/{id}", FindAsync).WithTags(Tag).WithName("round")
            .WithSummary("One round").WithDescription("In any phase from its opening on, cancelled ones too. Unknown, not yet open and not written in the language are all 404.")
            .WithMetadata(new ApiExample(Examples.Detail));
    }

    private static async Task<IResult> ListAsync([Description(DeliveryApi.AboutLanguage)] string language, ReadRoundsOfTheApi rounds, HttpRequest request, CancellationToken cancellation) =>
        request.Answer(await rounds.OpenAsync(language, cancellation));

    private static async Task<IResult> FindAsync([Description(DeliveryApi.AboutLanguage)] string language, [Description("The round’s public id: ten letters and digits.")] string id,
        ReadRoundsOfTheApi rounds, CancellationToken cancellation) =>
        await rounds.FindAsync(language, id, cancellation) is { } round
            ? Results.Ok(round)
            : ApiProblem.NotFound($"There is no round “{id}” in the language “{language}”.");
}
