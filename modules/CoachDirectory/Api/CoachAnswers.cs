using System.ComponentModel;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Api;

/// <summary>A part of the coaches who fit, and how many fit each value of each filter.</summary>
internal sealed record CoachList
{
    [Description("The coaches asked for, in order.")]
    public required IReadOnlyList<CoachItem> Items { get; init; }

    [Description("How many fit in all.")]
    public required int Total { get; init; }

    [Description("By filter: each value somebody would be left with, its label in the language, and how many would be left. A filter's own choice does not narrow its own counts.")]
    public required IReadOnlyDictionary<string, IReadOnlyList<CoachCount>> Facets { get; init; }

    [Description("Send it back as `cursor` for the coaches that follow; null at the end.")]
    public required string? Next { get; init; }
}

/// <summary>A coach as anybody may see them: what they show to fewer people is null or empty.</summary>
internal sealed record CoachItem
{
    [Description("The public id, as in the profile's address.")]
    public required string Id { get; init; }

    public required string Name { get; init; }

    [Description("The profile's absolute address in the language asked for.")]
    public required string Url { get; init; }

    [Description("In the language asked for where the coach writes in it.")]
    public required string? Headline { get; init; }

    [Description("The language the headline is in.")]
    public required string? HeadlineLanguage { get; init; }

    public required Credential? Credential { get; init; }

    [Description("The languages coached in.")]
    public required IReadOnlyList<string> Languages { get; init; }

    [Description("ISO 3166-1 alpha-2.")]
    public required string? Country { get; init; }

    [Description("The keys of the specialities; their labels are in `facets`.")]
    public required IReadOnlyList<string> Specialities { get; init; }

    [Description("Full years of coaching.")]
    public required int? Years { get; init; }

    [Description("How many testimonials clients have published.")]
    public required int Testimonials { get; init; }

    [Description("The absolute address of a square WebP photograph.")]
    public required string? Photo { get; init; }
}

/// <summary>A value of a filter.</summary>
internal sealed record CoachCount
{
    [Description("As it stands in the query.")]
    public required string Value { get; init; }

    public required string Label { get; init; }

    public required int Count { get; init; }
}
