using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Editing;

/// <summary>What translations are made from, and whether they still say the same.</summary>
internal static class Source
{
    /// <summary>
    /// The number of the version to translate: what readers of the source see, or its newest draft while they see none, so that
    /// nobody chases sentences that are still being written. Null where the source has not been written.
    /// </summary>
    public static int? NumberOf(StoredPage page) =>
        page.Texts.Find(text => text.Language == page.SourceLanguage) is { } source ? source.Published ?? source.Newest : null;

    /// <summary>True where the source is further on than what the translation was made from.</summary>
    public static bool HasMovedOn(StoredPage page, int? madeFrom) => madeFrom is { } from && NumberOf(page) is { } now && from < now;
}
