using System.Globalization;
using System.Text;

namespace ReciproCoach.Content.Rendering;

/// <summary>Readable, unique ids for the headings of one page, from their words.</summary>
internal sealed class HeadingIds
{
    // Ids of the layout around every page.
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { "main", "nav", "ring-in", "ring-out" };

    public string For(string heading)
    {
        var stem = Ascii(heading);
        var id = stem;
        for (var n = 2; !taken.Add(id); n++) id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}");
        return id;
    }

    private static string Ascii(string heading)
    {
        var id = new StringBuilder(heading.Length);
        foreach (var letter in heading.Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter)) id.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        while (id.Length > 0 && id[^1] == '-') id.Length--;
        return id.Length == 0 ? "section" : id.ToString();
    }
}
