using ReciproCoach.Content.Editing.History;
using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Editing.Writing;

/// <summary>A text that stands beside the one being written, with what has changed in it since an earlier version marked.</summary>
internal sealed record Beside(TextVersion Version, string Language, IReadOnlyList<BesideField> Fields)
{
    /// <param name="version">What stands there.</param>
    /// <param name="since">The earlier version; null to mark nothing.</param>
    /// <param name="language">The language of both.</param>
    public static Beside Of(TextVersion version, TextVersion? since, string language)
    {
        BesideField Field(string name, Func<TextVersion, string> of) => new(name, WordDiff.Of(of(since ?? version), of(version)));
        return new(version, language,
        [
            Field("Title", text => text.Title), Field("Slug", text => text.Slug), Field("Summary", text => text.Summary),
            Field("Hero", text => string.Join('\n', text.Hero)), Field("Body", text => text.Body), Field("Description", text => text.Description),
        ]);
    }
}

/// <summary>One field of it, in pieces.</summary>
internal sealed record BesideField(string Name, IReadOnlyList<DiffPiece> Pieces)
{
    public bool IsEmpty => Pieces.Count == 0;
}
