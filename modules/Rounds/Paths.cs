using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Rounds;

/// <summary>Places in the reader's language.</summary>
internal static class Paths
{
    /// <summary><c>rounds</c> becomes <c>/fr/rounds</c>.</summary>
    public static string PathTo(this Words words, string path) => $"/{words.Language.Code}/{path}";
}
