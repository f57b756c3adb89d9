using ReciproCoach.Platform.Api;

namespace ReciproCoach.Content.Api;

/// <summary>Answers as the documentation shows them.</summary>
internal static class Examples
{
    private static readonly IReadOnlyList<ApiAlternate> Everywhere = [At("en", "ethics"), At("fr", "deontologie")];

    private static readonly PageItem Item = new()
    {
        Key = "ethics", Language = "fr", IsFallback = false, Slug = "deontologie", Path = "/fr/deontologie", Url = "https://portal.example/fr/deontologie",
        Title = "Déontologie", Summary = "Ce à quoi chacun s’engage.", Description = "Les règles du coaching réciproque.", Parent = "how-it-works",
        ChangedAt = new(2026, 11, 2, 9, 30, 0, TimeSpan.Zero), Alternates = Everywhere,
    };

    public static ApiList<PageItem> List { get; } = new() { Items = [Item], Total = 13 };

    public static PageDetail Detail { get; } = new(
        Item, hero: [], "## La règle\n\nPersonne n’accompagne la personne qui l’accompagne.", "<section class=\"leaf first\" aria-labelledby=\"la-regle\">…</section>");

    public static ApiList<NavigationItem> Navigation { get; } = new()
    {
        Items =
        [
            new()
            {
                Menu = "main", Page = null, Language = "fr", IsFallback = false, Title = "Les sessions", Path = "/fr/rounds", Url = "https://portal.example/fr/rounds",
                Alternates = [At("en", "rounds"), At("fr", "rounds")],
            },
            new()
            {
                Menu = "footer", Page = "ethics", Language = "fr", IsFallback = false, Title = "Déontologie", Path = "/fr/deontologie",
                Url = "https://portal.example/fr/deontologie", Alternates = Everywhere,
            },
        ],
        Total = 9,
    };

    private static ApiAlternate At(string language, string path) => new() { Language = language, Path = $"/{language}/{path}", Url = $"https://portal.example/{language}/{path}" };
}
