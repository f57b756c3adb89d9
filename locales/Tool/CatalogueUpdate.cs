using ReciproCoach.Platform.Languages.Po;

namespace ReciproCoach.Locales.Tool;

/// <summary>Brings new sentences into a catalogue and leaves what stands there in its place.</summary>
public static class CatalogueUpdate
{
    /// <summary>
    /// The catalogue with every sentence found; new ones stand beside those of the same file, and English translates itself.
    /// What no code uses any more is set aside at the end, and comes back with its translation when the code says it again.
    /// </summary>
    public static PoFile Merge(PoFile file, FoundSentences found)
    {
        var forms = file.PluralForms().Count;
        var byKey = found.All.ToDictionary(sentence => sentence.Key);
        var setAside = file.Entries.Where(entry => entry.Obsolete && entry.Translations.Count > 0)
            .GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.First());
        var entries = file.Entries.Where(entry => !entry.Obsolete && (entry.IsHeader || byKey.ContainsKey(entry.Key)))
            .Select(entry => entry.IsHeader ? entry : Refresh(entry, byKey[entry.Key], forms)).ToList();
        var known = entries.Select(entry => entry.Key).ToHashSet();
        foreach (var sentence in found.All.Where(sentence => !known.Contains(sentence.Key)))
        {
            var entry = setAside.Remove(sentence.Key, out var old)
                ? Refresh(old with { Obsolete = false }, sentence, forms)
                : New(sentence, forms, english: file.Header("Language") == "en");
            entries.Insert(PlaceFor(sentence, entries), entry);
        }

        var unused = file.Entries.Where(entry => !entry.Obsolete && !entry.IsHeader && !byKey.ContainsKey(entry.Key)).Select(SetAside);
        var kept = file.Entries.Where(entry => entry.Obsolete && (entry.Translations.Count == 0 || setAside.ContainsKey(entry.Key)));
        return new(file.Name, [.. entries.Concat(kept).Concat(unused).Select(entry => Mended(entry, file.Header("Language")))]);
    }

    /// <summary>The catalogue without what is set aside or unused.</summary>
    public static PoFile Prune(PoFile file, FoundSentences found)
    {
        var used = found.All.Select(sentence => sentence.Key).ToHashSet();
        return new(file.Name, [.. file.Entries.Where(entry => entry.IsHeader || (!entry.Obsolete && used.Contains(entry.Key)))]);
    }

    /// <summary>A catalogue for another language, with every sentence and no translation yet.</summary>
    /// <exception cref="PoFormatException">The plural rule cannot be read.</exception>
    public static PoFile Begin(string code, string plurals, FoundSentences found) => Merge(new(code + ".po",
    [
        new()
        {
            Id = "",
            Translations = [$"Project-Id-Version: ReciproCoach\nLanguage: {code.Replace('-', '_')}\nMIME-Version: 1.0\n" +
                $"Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nPlural-Forms: {plurals}\n"],
        },
    ]), found);

    private static PoEntry Mended(PoEntry entry, string? language) =>
        entry with { Translations = [.. entry.Translations.Select(text => Typography.Mend(text, language))] };

    /// <summary>As gettext does it: commented out, without the places and notes of the code.</summary>
    private static PoEntry SetAside(PoEntry entry) =>
        entry with { Obsolete = true, Comments = [.. entry.Comments.Where(line => !IsFromCode(line))] };

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
