using ReciproCoach.Members;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Rounds.Making;

/// <summary>A round: its facts once, its texts per language.</summary>
internal sealed class Round
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Handle { get; init; }

    public required string Language { get; set; }

    public RoundKind Kind { get; set; }

    public string? Country { get; set; }

    public List<Credential> Credentials { get; set; } = [];

    public int Sessions { get; set; }

    public int Minutes { get; set; }

    public required ZonedMoment EnrolmentCloses { get; set; }

    public required ZonedMoment RequestsClose { get; set; }

    public required ZonedMoment Starts { get; set; }

    public required ZonedMoment Ends { get; set; }

    public required Amount Fee { get; set; }

    public int Places { get; set; }

    /// <summary>Held and confirmed places. Changed by guarded updates only (Joining.Seats), never by loading and saving.</summary>
    public int PlacesTaken { get; init; }

    public bool OldPairsAllowed { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When a draft is to be published by itself; stays as it was said once it has been.</summary>
    public ZonedMoment? PublishAt { get; set; }

    public DateTimeOffset? MatchingPublishedAt { get; set; }

    public DateTimeOffset? CancelledAt { get; set; }

    /// <summary>Why, in the words of the editor.</summary>
    public string? CancelReason { get; set; }

    /// <summary>Changes with every edit, so that two editors do not overwrite one another.</summary>
    public Guid Version { get; set; } = Guid.NewGuid();

    public List<RoundText> Texts { get; set; } = [];

    public RoundFacts Facts => new(
        Id, Handle, Language, Kind, Country, Sessions, Minutes, EnrolmentCloses, RequestsClose, Starts, Ends, Fee, Places, OldPairsAllowed,
        PublishedAt, MatchingPublishedAt, CancelledAt)
    { Credentials = Credentials, PlacesTaken = PlacesTaken, OpensAt = PublishAt };

    public RoundTitle Title => new(Language, Texts.Where(text => text.IsComplete || text.Language == Language).ToDictionary(text => text.Language, text => text.Title, StringComparer.Ordinal));

    /// <summary>The texts for readers of a language: theirs, else the round's own.</summary>
    public RoundText TextFor(string language) =>
        TextIn(language) ?? Texts.Find(text => text.Language == Language)
        ?? throw new InvalidOperationException($"Round {Handle} has no text in its own language.");

    /// <summary>
    /// The texts in a language, or null where they are missing, even in part: a round is written in its own, and in others where
    /// the editors wish. Every list, address and answer asks here whether readers of a language are shown the round.
    /// </summary>
    public RoundText? TextIn(string language) => Texts.Find(text => text.Language == language && text.IsComplete);

    /// <summary>Where readers of a language find it: in theirs where it is written in it, else in its own. No reader finds it half in one and half in another.</summary>
    public string PathIn(string language) => $"/{(TextIn(language) is null ? Language : language)}/rounds/{Handle}";
}

/// <summary>What a round says of itself in one language.</summary>
internal sealed class RoundText
{
    public required Guid RoundId { get; init; }

    public required string Language { get; init; }

    public required string Title { get; set; }

    public required string Summary { get; set; }

    /// <summary>Plain text; an empty line parts paragraphs.</summary>
    public required string Description { get; set; }

    /// <summary>Somebody who decides on a round needs all of it. In languages beside the round's own, editors may save half and go on tomorrow.</summary>
    public bool IsComplete => Title.Length > 0 && Summary.Length > 0 && Description.Length > 0;
}
