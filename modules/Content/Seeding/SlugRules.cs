using System.Text.RegularExpressions;

namespace ReciproCoach.Content.Seeding;

/// <summary>What a slug may be: small ASCII letters, digits and single hyphens, and no word of the portal's own pages.</summary>
internal static partial class SlugRules
{
    /// <summary>The home page alone has the empty slug.</summary>
    public static SlugProblem Check(string key, string slug)
    {
        if (key == ProgrammePage.Home) return slug.Length == 0 ? SlugProblem.None : SlugProblem.NotEmpty;
        if (slug.Length == 0) return SlugProblem.Missing;
        if (!Shape().IsMatch(slug)) return SlugProblem.Shape;
        return ProductWords.All.Contains(slug) ? SlugProblem.ProductWord : SlugProblem.None;
    }

    /// <summary>The sentence for an operator that says what is wrong with a slug in a file, or null where nothing is.</summary>
    public static string? ProblemOf(string key, string slug) => Check(key, slug) switch
    {
        SlugProblem.None => null,
        SlugProblem.NotEmpty => "the home page’s slug is empty: ''.",
        SlugProblem.ProductWord => $"the slug “{slug}” is a word of the portal’s own pages.",
        _ => $"the slug “{slug}” is not made of small ASCII letters, digits and single hyphens.",
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

/// <summary>What can be wrong with a slug by itself.</summary>
internal enum SlugProblem { None, Missing, NotEmpty, Shape, ProductWord }
