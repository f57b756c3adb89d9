namespace ReciproCoach.Rounds.Making;

/// <summary>A round's words in one language, as typed.</summary>
internal sealed class TextForm
{
    public string? Title { get; set; }

    public string? Summary { get; set; }

    public string? Description { get; set; }

    public bool IsEmpty => Title is null && Summary is null && Description is null;

    /// <summary>As it is kept: what is one line has no other, and paragraphs are parted alike whatever the browser.</summary>
    public NewRoundText Read() => new(OneLine(Title), OneLine(Summary), Description?.ReplaceLineEndings("\n") ?? "");

    private static string OneLine(string? typed) => typed?.ReplaceLineEndings(" ") ?? "";
}
