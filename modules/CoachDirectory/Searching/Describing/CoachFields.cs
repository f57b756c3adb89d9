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

    /// <summary>The fields of stems, in a language each, and what a word in each of them weighs.</summary>
    public static IReadOnlyList<(Func<string, string> Of, float Weight)> InStems { get; } = [(Headline, 2.5f), (Work, 1.5f), (Bio, 1f), (Voices, 0.8f), (WorkElsewhere, 0.25f)];

    public static string Headline(string language) => "headline." + language;

    public static string Bio(string language) => "bio." + language;

    /// <summary>What the coach works on, in a language they coach in.</summary>
    public static string Work(string language) => "work." + language;

    /// <summary>The same in the words of a language they do not coach in.</summary>
    public static string WorkElsewhere(string language) => "elsewhere." + language;

    /// <summary>What clients say, each in the field of the language they say it in.</summary>
    public static string Voices(string language) => "voices." + language;

    /// <summary>The stems of the parts the compounds in a field of stems are made of.</summary>
    public static string PartsOf(string field) => "parts." + field;

    public static bool IsParts(string field) => field.StartsWith("parts.", StringComparison.Ordinal);

    /// <summary>Words to suggest; see <see cref="SpelledWord"/>.</summary>
    public static string Spelled(string language) => SpelledAny + language;

    /// <summary>The language of a field of stems or parts; null for the others.</summary>
    public static string? LanguageOf(string field) =>
        field.StartsWith(SpelledAny, StringComparison.Ordinal) || field.LastIndexOf('.') is not (> 0 and var dot) ? null : field[(dot + 1)..];
}
