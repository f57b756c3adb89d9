using System.Globalization;
using System.Text;

namespace ReciproCoach.Members.Passphrases;

/// <summary>A text without case, accents, spaces and punctuation, so that “Mot de passe!” and “motdepasse” are one.</summary>
internal static class Plain
{
    public static string Letters(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
            if (char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
                plain.Append(char.ToLowerInvariant(character));
        return plain.ToString();
    }
}
