namespace ReciproCoach.Platform.Languages.Po;

/// <summary>What a sentence is looked up by: the English text, told apart by a context where one English text has two meanings.</summary>
public readonly record struct PoKey(string? Context, string Id);

/// <summary>One entry of a catalogue, with every comment line as it stood in the file (its leading # included).</summary>
public sealed record PoEntry
{
    public required string Id { get; init; }

    public string? Context { get; init; }

    /// <summary>The English plural; null where the sentence counts nothing.</summary>
    public string? IdPlural { get; init; }

    /// <summary>msgstr, or msgstr[0], msgstr[1], …; an empty string where nothing is translated yet.</summary>
    public IReadOnlyList<string> Translations { get; init; } = [""];

    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Commented out by #~: kept in the file, not used.</summary>
    public bool Obsolete { get; init; }

    /// <summary>Where the entry begins, comments left out.</summary>
    public int Line { get; init; }

    public PoKey Key => new(Context, Id);

    public bool IsHeader => Id.Length == 0 && Context is null && !Obsolete;

    /// <summary>Guessed by a tool and not yet looked at by a person: not shown to readers.</summary>
    public bool IsFuzzy => Comments.Any(line => line.StartsWith("#,", StringComparison.Ordinal)
        && line[2..].Split(',', StringSplitOptions.TrimEntries).Contains("fuzzy"));

    public bool IsTranslated => Translations.All(text => text.Length > 0);
}
