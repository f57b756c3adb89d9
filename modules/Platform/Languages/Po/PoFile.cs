namespace ReciproCoach.Platform.Languages.Po;

/// <summary>A gettext catalogue: its header and its entries in the order of the file.</summary>
public sealed class PoFile(string name, IReadOnlyList<PoEntry> entries)
{
    /// <summary>The file's name, for messages to people.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<PoEntry> Entries { get; } = entries;

    /// <summary>Reads a catalogue.</summary>
    /// <exception cref="PoFormatException">The file is broken; the message says where.</exception>
    public static PoFile Parse(TextReader reader, string name = "catalogue") => new(name, new PoReader(reader, name).Read());

    /// <summary>Reads a catalogue from a UTF-8 file.</summary>
    /// <exception cref="PoFormatException">The file is broken; the message says where.</exception>
    public static PoFile Load(string path)
    {
        using var reader = File.OpenText(path);
        return Parse(reader, Path.GetFileName(path));
    }

    /// <summary>A line of the header entry, such as "Language"; null where the header does not have it.</summary>
    public string? Header(string field)
    {
        var header = Entries.FirstOrDefault(entry => entry.IsHeader)?.Translations[0] ?? "";
        return header.Split('\n')
            .Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .FirstOrDefault(parts => parts.Length == 2 && parts[0].Equals(field, StringComparison.OrdinalIgnoreCase))?[1];
    }

    /// <summary>The plural rule the header states.</summary>
    /// <exception cref="PoFormatException">The header states none, or one that cannot be read.</exception>
    public PluralForms PluralForms()
    {
        var header = Header("Plural-Forms") ?? throw new PoFormatException(Name, 1, "the header has no Plural-Forms.");
        try
        {
            return Po.PluralForms.Parse(header);
        }
        catch (FormatException error)
        {
            throw new PoFormatException($"{Name}: {error.Message}", error);
        }
    }

    /// <summary>Writes the catalogue as <see cref="Parse"/> reads it.</summary>
    public void Write(TextWriter writer) => PoWriter.Write(this, writer);
}
