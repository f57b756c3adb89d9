using System.Reflection;

namespace ReciproCoach.Rounds.Joining;

/// <summary>A clause of the participation agreement.</summary>
internal sealed record Clause(string Heading, string Words);

/// <summary>
/// The participation agreement. A new wording is a new version with files of its own: what somebody agreed to can always be
/// read again.
/// </summary>
internal static class Agreement
{
    public const string Version = "2026-11";

    /// <summary>The clauses in a language, and the language they are in: English where there is no translation.</summary>
    public static (string Language, IReadOnlyList<Clause> Clauses) In(string language, string version = Version) =>
        Read(language, version) is { } own ? (language, own)
        : ("en", Read("en", version) ?? throw new InvalidOperationException($"There is no agreement {version}."));

    private static IReadOnlyList<Clause>? Read(string language, string version)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Agreement.{version}.{language}.md");
        if (file is null) return null;
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split("## ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadClause)];
    }

    private static Clause ReadClause(string text) => text.Split('\n', 2) is [var heading, var words]
        ? new(heading.Trim(), words.Trim())
        : throw new InvalidOperationException("A clause needs a heading and words.");
}
