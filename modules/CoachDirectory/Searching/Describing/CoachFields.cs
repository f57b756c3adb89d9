namespace ReciproCoach.CoachDirectory.Searching.Describing;

/// <summary>The fields of words a coach is found by. What they hold are tokens, ready for an engine that cuts nothing and changes nothing.</summary>
internal static class CoachFields
{
    public const string Name = "name", Place = "place";

    /// <summary>All that is said, as it is written: for beginnings of words and for slips of the finger, which stems would hide.</summary>
    public const string Said = "said";

    /// <summary>Names to suggest; see <see cref="SpelledWord"/>.</summary>
    public const string SpelledNames = SpelledAny + "name";

    /// <summary>How the fields begin that words are suggested from; they are only looked up.</summary>
    public const string SpelledAny = "spelled.";

    /// <summary>The fields of stems and what a word in each of them weighs.</summary>
    public static IReadOnlyList<(Func<string, string> Of, float Weight)> InStems { get; } = [(Headline, 2.5f), (Work, 2f), (Bio, 1f), (Voices, 0.8f)];

    public static string Headline(string language) => "headline." + language;

    public static string Bio(string language) => "bio." + language;

    /// <summary>What the coach works on, in the words of a language, whichever languages the coach writes in.</summary>
    public static string Work(string language) => "work." + language;

    /// <summary>What clients say, each in the field of the language they say it in.</summary>
    public static string Voices(string language) => "voices." + language;

    /// <summary>The stems of the parts compounds are made of.</summary>
    public static string Parts(string language) => "parts." + language;

    public static bool IsParts(string field) => field.StartsWith("parts.", StringComparison.Ordinal);

    /// <summary>Words to suggest; see <see cref="SpelledWord"/>.</summary>
    public static string Spelled(string language) => SpelledAny + language;
}
