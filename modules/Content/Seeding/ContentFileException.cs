using System.Globalization;
using ReciproCoach.Platform.Start;

namespace ReciproCoach.Content.Seeding;

/// <summary>A content file that stops the start. The message is one sentence for the operator and names file and line.</summary>
public sealed class ContentFileException(string file, int line, string sentence)
    : StartProblemException($"content/{file}, line {line.ToString(CultureInfo.InvariantCulture)}: {sentence}")
{
    /// <summary>The file's path below the content folder: <c>fr/ethics.md</c>.</summary>
    public string File { get; } = file;

    /// <summary>Counted from 1.</summary>
    public int Line { get; } = line;
}
