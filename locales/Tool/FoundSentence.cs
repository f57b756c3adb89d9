using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Locales.Tool;

/// <summary>A sentence the code shows to people.</summary>
/// <param name="Key">The English sentence and its context.</param>
/// <param name="Plural">The English sentence for several, or null.</param>
/// <param name="Files">Where it is used, from the repository's root, with forward slashes, in order.</param>
/// <param name="Note">What the code tells translators about it, or null.</param>
public sealed record FoundSentence(PoKey Key, string? Plural, IReadOnlyList<string> Files, string? Note);

/// <summary>All sentences of the code, and the places where one could not be read.</summary>
public sealed record FoundSentences(IReadOnlyList<FoundSentence> All, IReadOnlyList<string> Problems);
