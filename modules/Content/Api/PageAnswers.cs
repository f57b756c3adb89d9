using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ReciproCoach.Platform.Api;

namespace ReciproCoach.Content.Api;

/// <summary>A page in a list.</summary>
internal record PageItem
{
    [Description("The page's name, the same in every language.")]
    public required string Key { get; init; }

    [Description("The language of the texts here.")]
    public required string Language { get; init; }

    [Description("True where the page is missing in the language asked for and is given in the one that stands in for it.")]
    public required bool IsFallback { get; init; }

    [Description("What stands after the language in the page's address; empty for the home page.")]
    public required string Slug { get; init; }

    [Description("Where readers of the language asked for find it: the address without host.")]
    public required string Path { get; init; }

    [Description("The absolute address of the page in its own language, which search engines list.")]
    public required string Url { get; init; }

    public required string Title { get; init; }

    [Description("The lead: a sentence under the title, as plain text.")]
    public required string Summary { get; init; }

    [Description("What search engines show.")]
    public required string Description { get; init; }

    [Description("The key of the page above it; null at the top.")]
    public required string? Parent { get; init; }

    [Description("When this language was last published (UTC).")]
    public required DateTimeOffset ChangedAt { get; init; }

    [Description("The languages it is published in.")]
    public required IReadOnlyList<ApiAlternate> Alternates { get; init; }
}

/// <summary>A page with its body.</summary>
internal sealed record PageDetail : PageItem
{
    // The one the description of the interface reads: with it, every property stays required there.
    public PageDetail()
    {
    }

    [SetsRequiredMembers]
    public PageDetail(PageItem item, IReadOnlyList<string> hero, string markdown, string html) : base(item) => (Hero, Markdown, Html) = (hero, markdown, html);

    [Description("The home page's sentences; empty elsewhere.")]
    public required IReadOnlyList<string> Hero { get; init; }

    [Description("The body as the editors wrote it: Markdown, with blocks such as ::open-rounds.")]
    public required string Markdown { get; init; }

    [Description("The body as the portal shows it, blocks filled in. Trusted HTML: no scripts, no styles; links without host lead into the portal.")]
    public required string Html { get; init; }
}

/// <summary>A place to go.</summary>
internal sealed record NavigationItem
{
    [Description("Where it stands: main or footer.")]
    public required string Menu { get; init; }

    [Description("The page's key; null for a place of the portal itself, such as the list of rounds.")]
    public required string? Page { get; init; }

    [Description("The language of the title and of what one finds there.")]
    public required string Language { get; init; }

    [Description("True where the page is given in the language that stands in for the one asked for.")]
    public required bool IsFallback { get; init; }

    public required string Title { get; init; }

    [Description("The address without host.")]
    public required string Path { get; init; }

    [Description("The absolute address.")]
    public required string Url { get; init; }

    [Description("The same place in each language that has it.")]
    public required IReadOnlyList<ApiAlternate> Alternates { get; init; }
}
