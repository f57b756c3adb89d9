using System.Collections.Frozen;
using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Platform.Languages;

/// <summary>The words of one language, read once and never changed, with the language to ask where they are missing.</summary>
internal sealed class Catalogue
{
    private readonly FrozenDictionary<PoKey, string[]> words;
    private readonly PluralForms plurals;

    private Catalogue(FrozenDictionary<PoKey, string[]> words, PluralForms plurals, Catalogue? fallback)
    {
        this.words = words;
        this.plurals = plurals;
        Fallback = fallback;
    }

    private Catalogue? Fallback { get; }

    /// <summary>Whether every text is made strange.</summary>
    private bool IsPseudo { get; init; }

    /// <summary>The pseudo-language: the source's words, made strange.</summary>
    public static Catalogue Pseudo(Catalogue source) =>
        new(FrozenDictionary<PoKey, string[]>.Empty, PluralForms.OneAndMany, source) { IsPseudo = true };

    /// <summary>Reads the language's file; a language without one has no words of its own.</summary>
    /// <exception cref="PoFormatException">The file is broken.</exception>
    public static Catalogue Load(string directory, Language language, Catalogue? fallback)
    {
        var path = Path.Combine(directory, language.Code + ".po");
        if (!File.Exists(path))
            return new(FrozenDictionary<PoKey, string[]>.Empty, PluralForms.OneAndMany, fallback);
        var file = PoFile.Load(path);
        var plurals = file.PluralForms();
        var words = new Dictionary<PoKey, string[]>();
        foreach (var entry in file.Entries.Where(entry => !entry.Obsolete && !entry.IsHeader && !entry.IsFuzzy && entry.IsTranslated))
        {
            if (entry.IdPlural is not null && entry.Translations.Count != plurals.Count)
                throw new PoFormatException(file.Name, entry.Line, $"{entry.Translations.Count} plural forms where the language has {plurals.Count}.");
            words.TryAdd(entry.Key, [.. entry.Translations]);
        }

        return new(words.ToFrozenDictionary(), plurals, fallback);
    }

    /// <summary>Every sentence without a context that this language has words for.</summary>
    public IEnumerable<KeyValuePair<string, string>> Sentences =>
        words.Where(pair => pair.Key.Context is null).Select(pair => KeyValuePair.Create(pair.Key.Id, pair.Value[0]));

    public string? Find(string? context, string sentence)
    {
        if (IsPseudo)
            return Disguised(context, Fallback!.Find(context, sentence) ?? sentence);
        for (var catalogue = this; catalogue is not null; catalogue = catalogue.Fallback)
        {
            if (catalogue.words.TryGetValue(new(context, sentence), out var texts))
                return texts[0];
        }

        return null;
    }

    public string Plural(string? context, string one, string many, decimal n)
    {
        if (IsPseudo)
            return Disguised(context, Fallback!.Plural(context, one, many, n));
        for (var catalogue = this; catalogue is not null; catalogue = catalogue.Fallback)
        {
            if (catalogue.words.TryGetValue(new(context, one), out var texts) && texts.Length == catalogue.plurals.Count)
                return texts[catalogue.plurals.Of(n)];
        }

        return n == 1 ? one : many;
    }

    private static string Disguised(string? context, string text) => Patterns.IsOne(context) ? text : PseudoText.Of(text);
}
