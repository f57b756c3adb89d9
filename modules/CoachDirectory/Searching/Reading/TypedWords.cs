using System.Globalization;
using System.Text;

namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>What somebody typed into the search field, in a shape that is safe to show and cheap to search.</summary>
internal static class TypedWords
{
    public const int MaxLength = 200;

    /// <summary>Without control and direction characters, spaces tidied, at most <see cref="MaxLength"/> characters.</summary>
    public static string Tidy(string? typed)
    {
        var tidy = new StringBuilder();
        foreach (var rune in (typed ?? "").EnumerateRunes())
        {
            if (tidy.Length + rune.Utf16SequenceLength > MaxLength) break;
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || category is UnicodeCategory.Control) Space(tidy);
            else if (category is not (UnicodeCategory.Format or UnicodeCategory.Surrogate) && rune != Rune.ReplacementChar) tidy.Append(rune.ToString());
        }
        return tidy.ToString().Trim();
    }

    private static void Space(StringBuilder tidy)
    {
        if (tidy.Length > 0 && tidy[^1] != ' ') tidy.Append(' ');
    }
}
