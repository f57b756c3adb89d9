using System.Text;

namespace ReciproCoach.Platform.Languages.Po;

/// <summary>An entry while its lines are being read.</summary>
internal sealed class PoDraft
{
    public List<string> Comments { get; } = [];

    public List<StringBuilder> Translations { get; } = [];

    public StringBuilder? Context { get; set; }

    public StringBuilder? Id { get; set; }

    public StringBuilder? IdPlural { get; set; }

    /// <summary>Where a continuation line goes.</summary>
    public StringBuilder? Current { get; set; }

    public bool Obsolete { get; set; }

    public int Line { get; set; }

    public bool HasStarted => Context is not null || Id is not null;

    public StringBuilder AddTranslation()
    {
        Translations.Add(new());
        return Translations[^1];
    }

    public PoEntry ToEntry() => new()
    {
        Id = Id!.ToString(),
        Context = Context?.ToString(),
        IdPlural = IdPlural?.ToString(),
        Translations = [.. Translations.Select(text => text.ToString())],
        Comments = Comments,
        Obsolete = Obsolete,
        Line = Line,
    };
}
