namespace ReciproCoach.Platform.Languages.Po;

internal static class PoWriter
{
    public static void Write(PoFile file, TextWriter writer)
    {
        for (var i = 0; i < file.Entries.Count; i++)
        {
            if (i > 0)
                writer.Write('\n');
            foreach (var line in Lines(file.Entries[i]))
                writer.Write(line + '\n');
        }
    }

    private static IEnumerable<string> Lines(PoEntry entry)
    {
        var statements = Statements(entry).SelectMany(statement => statement.Split('\n'));
        return entry.Comments.Concat(entry.Obsolete ? statements.Select(line => "#~ " + line) : statements);
    }

    private static IEnumerable<string> Statements(PoEntry entry)
    {
        if (entry.Translations.Count == 0)
            yield break;
        if (entry.Context is not null)
            yield return "msgctxt " + PoText.Quote(entry.Context);
        yield return "msgid " + PoText.Quote(entry.Id);
        if (entry.IdPlural is null)
        {
            yield return "msgstr " + PoText.Quote(entry.Translations[0]);
            yield break;
        }

        yield return "msgid_plural " + PoText.Quote(entry.IdPlural);
        for (var i = 0; i < entry.Translations.Count; i++)
            yield return $"msgstr[{i}] {PoText.Quote(entry.Translations[i])}";
    }
}
