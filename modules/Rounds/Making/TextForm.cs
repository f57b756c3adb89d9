namespace ReciproCoach.Rounds.Making;

/// <summary>A round's words in one language, as typed.</summary>
internal sealed class TextForm
{
    public string? Title { get; set; }

    public string? Summary { get; set; }

    public string? Description { get; set; }

    public bool IsEmpty => Typed.Line(Title) is null && Typed.Line(Summary) is null && Typed.Lines(Description) is null;
}
