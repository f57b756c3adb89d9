using ReciproCoach.Platform.Time;

namespace ReciproCoach.Content.Store;

/// <summary>
/// A page in one language. Its words are in its <see cref="Versions"/>, which are only ever added to; this says which of them
/// is newest, which readers see, and which is to be published when.
/// </summary>
internal sealed class StoredText
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PageId { get; init; }

    public required string Language { get; init; }

    /// <summary>The number of the newest version, which editors work on.</summary>
    public int Newest { get; set; }

    /// <summary>The number of the version readers see; null where they see none.</summary>
    public int? Published { get; set; }

    /// <summary>When what readers see was published, or what they last saw.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>The number of the version to be published at <see cref="PublishAt"/>.</summary>
    public int? Scheduled { get; set; }

    /// <summary>Set together with <see cref="Scheduled"/>.</summary>
    public ZonedMoment? PublishAt { get; set; }

    /// <summary>Another with every change, so that two who change it at once do not overwrite each other unseen.</summary>
    public Guid Stamp { get; set; } = Guid.NewGuid();

    public List<TextVersion> Versions { get; init; } = [];

    /// <summary>What readers see of it decides; a published text may have a newer draft, or a newer version scheduled.</summary>
    public PageState State => Published is not null ? PageState.Published
        : Scheduled is not null ? PageState.Scheduled
        : PublishedAt is not null ? PageState.Unpublished
        : PageState.Draft;

    /// <summary>Editors have written on since what readers see.</summary>
    public bool HasDraft => Published is { } seen && seen < Newest;
}

/// <summary>Where a text stands. Each language has its own state.</summary>
internal enum PageState { Draft, Scheduled, Published, Unpublished }
