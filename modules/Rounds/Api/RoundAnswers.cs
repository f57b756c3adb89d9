using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ReciproCoach.Members;
using ReciproCoach.Platform.Api;

namespace ReciproCoach.Rounds.Api;

/// <summary>A round in a list.</summary>
internal record RoundItem
{
    [Description("The public id, as in the round's address.")]
    public required string Id { get; init; }

    [Description("The language of the texts here.")]
    public required string Language { get; init; }

    [Description("Always false: a round is not given in a language it is not written in.")]
    public required bool IsFallback { get; init; }

    [Description("The language people coach in.")]
    public required string CoachingLanguage { get; init; }

    public required RoundKind Kind { get; init; }

    [Description("ISO 3166-1 alpha-2, where the round is national.")]
    public required string? Country { get; init; }

    [Description("The credentials that may join; empty where any may.")]
    public required IReadOnlyList<Credential> Credentials { get; init; }

    [Description("Where the round stands now.")]
    public required RoundPhase Phase { get; init; }

    [Description("How many sessions each gives, and receives.")]
    public required int Sessions { get; init; }

    [Description("The length of one session in minutes.")]
    public required int Minutes { get; init; }

    public required RoundMoment EnrolmentCloses { get; init; }

    public required RoundMoment RequestsClose { get; init; }

    public required RoundMoment Starts { get; init; }

    public required RoundMoment Ends { get; init; }

    [Description("The coordination fee of one participant.")]
    public required RoundFee Fee { get; init; }

    public required RoundPlaces Places { get; init; }

    public required string Title { get; init; }

    [Description("One or two sentences, as plain text.")]
    public required string Summary { get; init; }

    [Description("The address without host.")]
    public required string Path { get; init; }

    [Description("The absolute address.")]
    public required string Url { get; init; }

    [Description("The languages the round is written in.")]
    public required IReadOnlyList<ApiAlternate> Alternates { get; init; }
}

/// <summary>A round with everything its page says.</summary>
internal sealed record RoundDetail : RoundItem
{
    // The one the description of the interface reads: with it, every property stays required there.
    public RoundDetail()
    {
    }

    [SetsRequiredMembers]
    public RoundDetail(RoundItem item, IReadOnlyList<string> description, DateTimeOffset publishedAt) : base(item) => (Description, PublishedAt) = (description, publishedAt);

    [Description("Paragraphs of plain text.")]
    public required IReadOnlyList<string> Description { get; init; }

    [Description("When it was opened (UTC).")]
    public required DateTimeOffset PublishedAt { get; init; }
}

/// <summary>A moment people agreed on.</summary>
internal sealed record RoundMoment
{
    [Description("What the clock on the wall says there.")]
    public required DateTime Local { get; init; }

    [Description("The IANA time zone.")]
    public required string Zone { get; init; }

    [Description("The same moment in UTC.")]
    public required DateTimeOffset Utc { get; init; }
}

/// <summary>An amount of money.</summary>
internal sealed record RoundFee
{
    [Description("Cents, or whole units of a currency without them; 0 is free.")]
    public required long MinorUnits { get; init; }

    [Description("ISO 4217.")]
    public required string Currency { get; init; }
}

/// <summary>The places of a round; who has them is nobody's business here.</summary>
internal sealed record RoundPlaces
{
    public required int Total { get; init; }

    [Description("Held or confirmed now.")]
    public required int Taken { get; init; }

    [Description("Free now; where none is, there is a waiting list.")]
    public required int Left { get; init; }
}
