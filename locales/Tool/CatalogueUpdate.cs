using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Locales.Tool;

/// <summary>Brings new sentences into a catalogue and leaves what stands there in its place.</summary>
public static class CatalogueUpdate
{
    /// <summary>The catalogue with every sentence found; new ones stand beside those of the same file. English translates itself.</summary>
    public static PoFile Merge(PoFile file, FoundSentences found)
    {
        var forms = file.PluralForms().Count;
        var byKey = found.All.ToDictionary(sentence => sentence.Key);
        var entries = file.Entries
            .Select(entry => !entry.Obsolete && byKey.TryGetValue(entry.Key, out var sentence) ? Refresh(entry, sentence, forms) : entry)
            .Select(entry => entry with { Translations = [.. entry.Translations.Select(text => Typography.Mend(text, file.Header("Language")))] })
            .ToList();
        var known = entries.Where(entry => !entry.Obsolete).Select(entry => entry.Key).ToHashSet();
        foreach (var sentence in found.All.Where(sentence => !known.Contains(sentence.Key)))
            entries.Insert(PlaceFor(sentence, entries), New(sentence, forms, english: file.Header("Language") == "en"));
        return new(file.Name, entries);
    }

    /// <summary>The catalogue without the entries no code uses.</summary>
    public static PoFile Prune(PoFile file, FoundSentences found)
    {
        var used = found.All.Select(sentence => sentence.Key).ToHashSet();
        return new(file.Name, [.. file.Entries.Where(entry => entry.IsHeader || (!entry.Obsolete && used.Contains(entry.Key)))]);
    }

    private static PoEntry Refresh(PoEntry entry, FoundSentence sentence, int forms)
    {
        var count = sentence.Plural is null ? 1 : forms;
        var kept = entry.Translations.Count == count ? entry.Translations : [.. Enumerable.Repeat("", count)];
        return entry with { IdPlural = sentence.Plural, Translations = kept, Comments = [.. Comments(entry, sentence)] };
    }

    private static PoEntry New(FoundSentence sentence, int forms, bool english)
    {
        var entry = new PoEntry
        {
            Id = sentence.Key.Id,
            Context = sentence.Key.Context,
            IdPlural = sentence.Plural,
            Translations = !english ? [.. Enumerable.Repeat("", sentence.Plural is null ? 1 : forms)]
                : sentence.Plural is null ? [sentence.Key.Id] : [sentence.Key.Id, sentence.Plural],
        };
        return entry with { Comments = [.. Comments(entry, sentence)] };
    }

    /// <summary>The translators' own comments, then the code's note and files, then the flags. One file a line, so that two people's changes merge.</summary>
    private static IEnumerable<string> Comments(PoEntry entry, FoundSentence sentence) =>
        entry.Comments.Where(line => !IsFromCode(line) && !IsFlag(line))
            .Concat(sentence.Note is null ? [] : ["#. " + sentence.Note])
            .Concat(sentence.Files.Select(file => "#: " + file))
            .Concat(entry.Comments.Where(IsFlag));

    private static bool IsFromCode(string comment) =>
        comment.StartsWith("#.", StringComparison.Ordinal) || comment.StartsWith("#:", StringComparison.Ordinal);

    private static bool IsFlag(string comment) =>
        comment.StartsWith("#,", StringComparison.Ordinal) || comment.StartsWith("#|", StringComparison.Ordinal);

    private static int PlaceFor(FoundSentence sentence, List<PoEntry> entries)
    {
        var later = entries.FindIndex(entry => entry.Comments.FirstOrDefault(line => line.StartsWith("#: ", StringComparison.Ordinal)) is { } first
            && string.CompareOrdinal(first[3..], sentence.Files[0]) > 0);
        return later < 0 ? entries.Count : later;
    }
}
