using System.Globalization;
using System.Text;

namespace ReciproCoach.Content.Images;

/// <summary>What editors write after <c>image:</c>, made from the name of a file.</summary>
internal static class PictureNames
{
    private const int Most = 60;

    /// <summary>“Our Meeting (2).JPG” becomes <c>our-meeting-2</c>.</summary>
    public static string Of(string fileName)
    {
        var name = new StringBuilder();
        foreach (var letter in Path.GetFileNameWithoutExtension(fileName).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) name.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && name.Length > 0 && name[^1] != '-') name.Append('-');
        }
        var tidy = name.ToString().Trim('-');
        return tidy.Length == 0 ? "image" : tidy[..Math.Min(tidy.Length, Most)].Trim('-');
    }

    /// <summary>The wished name, or the first with a number behind it that is free.</summary>
    public static string Free(string wished, Func<string, bool> isFree)
    {
        var name = wished;
        for (var n = 2; !isFree(name); n++) name = string.Create(CultureInfo.InvariantCulture, $"{wished}-{n}");
        return name;
    }
}
