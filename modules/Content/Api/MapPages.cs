using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.Platform.Api;

namespace ReciproCoach.Content.Api;

/// <summary>What the delivery interface says about pages.</summary>
internal static class MapPages
{
    private const string Tag = "Pages";

    public static void MapPagesOfTheApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapApi();
        api.MapList<PageItem>("/pages", ListAsync).WithTags(Tag).WithName("pages")
            .WithSummary("The published pages of a language").WithDescription("In the editors’ order, without their bodies. Drafts are never here. A page missing in the language is given in the one that stands in for it, and says so.")
            .WithMetadata(new ApiExample(Examples.List));
        api.MapOne<PageDetail>("/pages/{**slug}", FindAsync).WithTags(Tag).WithName("page")
            .WithSummary("One page with its body").WithDescription("By its slug in the language; the home page, whose slug is empty, is `home`.")
            .WithMetadata(new ApiExample(Examples.Detail));
        api.MapList<NavigationItem>("/navigation", NavigateAsync).WithTags(Tag).WithName("navigation")
            .WithSummary("The menus of the public pages").WithDescription("First the main menu with the portal’s own places, then the footer, each in its order.")
            .WithMetadata(new ApiExample(Examples.Navigation));
    }

    private static async Task<IResult> ListAsync([Description(DeliveryApi.AboutLanguage)] string language, ReadPages pages, HttpRequest request, CancellationToken cancellation) =>
        request.Answer(await pages.AllAsync(language, cancellation));

    private static async Task<IResult> FindAsync([Description(DeliveryApi.AboutLanguage)] string language, [Description("The page’s slug, such as `deontologie`.")] string slug,
        ReadPages pages, HttpResponse response, CancellationToken cancellation)
    {
        if (await pages.FindAsync(language, slug, cancellation) is not { } page) return ApiProblem.NotFound($"There is no page “{slug}” in the language “{language}”.");
        response.Headers.ContentLanguage = page.Language;
        return Results.Ok(page);
    }

    private static async Task<IResult> NavigateAsync([Description(DeliveryApi.AboutLanguage)] string language, ReadNavigation navigation, HttpRequest request, CancellationToken cancellation) =>
        request.Answer(await navigation.AllAsync(language, cancellation));
}
