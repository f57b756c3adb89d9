using System.Text;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Members;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>The address of a coach's page: the handle finds the coach, the name behind it is for people to read.</summary>
internal static class CoachAddress
{
    private const int SlugLength = 60;

    public static string Of(string language, SeenCoach coach) => $"/{language}/coaches/{SegmentOf(coach)}";

    /// <summary>Handle and name; the handle alone where the name has no Latin letter.</summary>
    public static string SegmentOf(SeenCoach coach)
    {
        var slug = Slug(coach.Name);
        return slug.Length == 0 ? coach.Handle : $"{coach.Handle}-{slug}";
    }

    /// <summary>The handle an address begins with; empty where it has none.</summary>
    public static string HandleIn(string segment) =>
        segment.Length == Handle.Length || (segment.Length > Handle.Length && segment[Handle.Length] == '-') ? segment[..Handle.Length].ToLowerInvariant() : "";

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in Folded.Of(name))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (letter is not '\'' && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == SlugLength) break;
        }
        return slug.ToString().Trim('-');
    }
}
