namespace ReciproCoach.Platform.Languages.Po;

/// <summary>Reads a catalogue line by line; an entry ends where the next one's comments or keywords begin.</summary>
internal sealed class PoReader(TextReader reader, string file)
{
    private readonly List<PoEntry> entries = [];
    private int lineNumber;
    private PoDraft draft = new();

    public List<PoEntry> Read()
    {
        while (reader.ReadLine() is { } line)
        {
            lineNumber++;
            ReadLine(line.Trim());
        }

        Finish();
        if (draft.HasStarted)
            throw Broken("the last entry is not complete.");
        if (draft.Comments.Count > 0)
            entries.Add(new PoEntry { Id = "", Obsolete = true, Translations = [], Comments = draft.Comments, Line = lineNumber });
        return entries;
    }

    private void ReadLine(string line)
    {
        if (line.Length == 0)
            return;
        if (line.StartsWith("#~", StringComparison.Ordinal) && !line.StartsWith("#~|", StringComparison.Ordinal))
            ReadStatement(line[2..].Trim(), obsolete: true);
        else if (line[0] == '#')
            ReadComment(line);
        else
            ReadStatement(line, obsolete: false);
    }

    private void ReadComment(string line)
    {
        Finish();
        if (draft.HasStarted)
            throw Broken("a comment stands inside an entry.");
        draft.Comments.Add(line);
    }

    private void ReadStatement(string line, bool obsolete)
    {
        if (line.Length == 0)
            return;
        if (line[0] == '"')
        {
            if (draft.Current is null)
                throw Broken("text without a keyword before it.");
            draft.Current.Append(Literal(line));
            return;
        }

        var end = line.IndexOfAny([' ', '\t', '"']);
        var keyword = end < 0 ? line : line[..end];
        var text = Literal(end < 0 ? "" : line[end..].TrimStart());
        if (keyword is "msgctxt" || (keyword is "msgid" && draft.Translations.Count > 0))
            Finish();
        if (draft.HasStarted && draft.Obsolete != obsolete)
            throw Broken("an entry is half commented out.");
        Start(keyword, text);
        draft.Obsolete = obsolete;
        if (draft.Line == 0)
            draft.Line = lineNumber;
    }

    private void Start(string keyword, string text)
    {
        var place = keyword switch
        {
            "msgctxt" when !draft.HasStarted => draft.Context = new(),
            "msgid" when draft.Id is null => draft.Id = new(),
            "msgid_plural" when draft.Id is not null && draft.IdPlural is null && draft.Translations.Count == 0 => draft.IdPlural = new(),
            "msgstr" when draft.Id is not null && draft.IdPlural is null && draft.Translations.Count == 0 => draft.AddTranslation(),
            _ when draft.IdPlural is not null && keyword == $"msgstr[{draft.Translations.Count}]" => draft.AddTranslation(),
            "msgctxt" or "msgid" or "msgid_plural" => throw Broken($"{keyword} is not expected here."),
            _ when keyword.StartsWith("msgstr", StringComparison.Ordinal) => throw Broken($"{keyword} is not expected here."),
            _ => throw Broken($"unknown keyword “{keyword}”."),
        };
        draft.Current = place.Append(text);
    }

    private void Finish()
    {
        if (draft.Id is null || draft.Translations.Count == 0)
            return;
        entries.Add(draft.ToEntry());
        draft = new();
    }

    private string Literal(string quoted) =>
        PoText.TryUnquote(quoted, out var text, out var problem) ? text : throw Broken(problem);

    private PoFormatException Broken(string problem) => new(file, lineNumber, problem);
}
