using ReciproCoach.Content.Umbraco.Delivery;

namespace ReciproCoach.Content.Umbraco.Reading;

/// <summary>The properties of the document type, by the aliases that <c>umbraco-config/model</c> gives them, and what an address says.</summary>
internal static class PageFields
{
    public const string Title = "title", Summary = "summary", Description = "description", Hero = "hero", Body = "body", RichText = "bodyHtml",
        Key = "portalKey", Parent = "portalParent", InNavigation = "inNavigation", InFooter = "inFooter", Legal = "legal", Image = "image";

    /// <summary>Those a page cannot do without; rich text is an addition some programmes make.</summary>
    public static IReadOnlyList<string> Expected { get; } = [Title, Summary, Description, Hero, Body, Key, Parent, InNavigation, InFooter, Legal, Image];

    public static bool IsHome(DeliveryItem page) => page.Text(Key) == ProgrammePage.Home;

    /// <summary>The segment of the portal's address: the last one of Umbraco's, since addresses here are flat.</summary>
    public static string Slug(DeliveryItem page) => IsHome(page) ? "" : page.Route.Path.Trim('/').Split('/')[^1];
}
