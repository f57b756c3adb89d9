namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>What an apostrophe parts within a folded word: <c>l'equipe</c>, <c>d'angelo</c>.</summary>
internal static class SplitWords
{
    private const char Apostrophe = '\'';

    /// <summary>For names: <c>dangelo</c>, as some type them.</summary>
    public static string Joined(string word) => word.Contains(Apostrophe, StringComparison.Ordinal) ? word.Replace("'", "", StringComparison.Ordinal) : word;

    /// <summary>Without what is elided before it: <c>equipe</c>.</summary>
    public static string Last(string word) => word.LastIndexOf(Apostrophe) is > 0 and var at && at < word.Length - 2 ? word[(at + 1)..] : word;

    /// <summary>The same of a word as it is written.</summary>
    public static string LastWritten(string word) => word.LastIndexOfAny([Apostrophe, '’']) is > 0 and var at && at < word.Length - 2 ? word[(at + 1)..] : word;

    /// <summary>Every way to type a word of a name.</summary>
    public static IEnumerable<string> OfName(string word) =>
        word.Contains(Apostrophe, StringComparison.Ordinal) ? word.Split(Apostrophe, StringSplitOptions.RemoveEmptyEntries).Append(Joined(word)) : [word];
}
