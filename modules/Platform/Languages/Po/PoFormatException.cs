namespace ReciproCoach.Platform.Languages.Po;

/// <summary>A catalogue that cannot be read; the message names the file and the line.</summary>
public sealed class PoFormatException : FormatException
{
    public PoFormatException() { }

    public PoFormatException(string message) : base(message) { }

    public PoFormatException(string message, Exception inner) : base(message, inner) { }

    internal PoFormatException(string file, int line, string problem) : base($"{file}, line {line}: {problem}") { }
}
