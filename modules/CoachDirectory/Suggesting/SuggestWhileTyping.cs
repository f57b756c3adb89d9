using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Limits;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Suggesting;

/// <summary>A suggestion as the page takes it.</summary>
/// <param name="Kind">What it is, in the reader's language; empty for a word.</param>
/// <param name="Path">Where it leads.</param>
internal sealed record SuggestedPath(string Text, string Kind, string Path);

/// <summary><c>/{language}/coaches/suggest?q=…</c>: what the words being typed could become, for the page's script. Only what the reader may see.</summary>
internal static class SuggestWhileTyping
{
    public static void MapSuggestions(this IEndpointRouteBuilder portal) =>
        portal.MapGet("/{language:language}/coaches/suggest", async (
            string language, [Description("What has been typed.")] string? q, ICoachSearch search, WhoReads who, IProfiles profiles, DirectoryLimits limits, Words words, HttpContext context, CancellationToken cancellation) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            if (limits.WaitForSuggestion(context) is { } seconds)
            {
                context.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return Results.StatusCode(StatusCodes.Status429TooManyRequests);
            }
            var reader = await who.NowAsync(cancellation);
            var found = await search.SuggestAsync(TypedWords.Tidy(q), language, reader, cancellation);
            var people = await profiles.ManyAsync([.. found.Where(one => one.Kind is SuggestionKind.Name).Select(one => Guid.ParseExact(one.Value, "N"))], cancellation);
            return Results.Ok(found.Select(one => Show(one, language, people, reader, words)).OfType<SuggestedPath>());
        }).AllowAnonymous().ExcludeFromDescription();

    private static SuggestedPath? Show(Suggestion one, string language, IReadOnlyDictionary<Guid, CoachProfile> people, Reader reader, Words words) => one.Kind switch
    {
        // Read anew: an index may be a moment behind.
        SuggestionKind.Name => people.TryGetValue(Guid.ParseExact(one.Value, "N"), out var profile) && reader.Look(profile) is { } coach
            ? new(coach.Name, words["Coach"], CoachAddress.Of(language, coach))
            : null,
        SuggestionKind.Speciality => new(one.Text, words["Speciality"], $"/{language}/coaches{QueryString.Create(DirectoryAddress.NameOf(Facet.Speciality), one.Value)}"),
        SuggestionKind.Word => new(one.Text, "", $"/{language}/coaches{QueryString.Create(DirectoryAddress.Words, one.Text)}"),
        _ => throw new InvalidOperationException($"There is no kind {one.Kind}."),
    };
}
