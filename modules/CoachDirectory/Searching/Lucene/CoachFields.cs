namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>The fields of a coach in the index. Only the id is stored: what is shown is always read from the database.</summary>
internal static class CoachFields
{
    public const string Id = "id", Name = "name", WholeName = "name.whole", Place = "place";

    /// <summary>All that is said, as it is written: for beginnings of words and for slips of the finger, which stems would hide.</summary>
    public const string Said = "said";

    /// <summary>To sort and to count by.</summary>
    public const string Order = "order", Languages = "languages", Credential = "credential", Specialities = "specialities", Country = "country";

    public static string Headline(string language) => "headline." + language;

    public static string Bio(string language) => "bio." + language;

    /// <summary>What the coach works on, in the words of a language, whichever languages the coach writes in.</summary>
    public static string Work(string language) => "work." + language;

    /// <summary>The language a field is written in; empty where it is none.</summary>
    public static string LanguageOf(string field) => field.Split('.') is ["headline" or "bio" or "work", var language] ? language : "";
}
