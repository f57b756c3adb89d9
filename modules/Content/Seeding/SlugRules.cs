using System.Text.RegularExpressions;

namespace ReciproCoach.Content.Seeding;

/// <summary>What a slug may be: small ASCII letters, digits and single hyphens, and no word of the portal's own pages.</summary>
internal static partial class SlugRules
{
    /// <summary>The sentence that says what is wrong with a slug, or null where nothing is.</summary>
    public static string? ProblemOf(string key, string slug)
    {
        if (key == ProgrammePage.Home) return slug.Length == 0 ? null : "the home page’s slug is empty: ''.";
        if (!Shape().IsMatch(slug)) return $"the slug “{slug}” is not made of small ASCII letters, digits and single hyphens.";
        return ProductWords.All.Contains(slug) ? $"the slug “{slug}” is a word of the portal’s own pages." : null;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
