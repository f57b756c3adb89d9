using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ReciproCoach.Matching.Desk.Scores;

/// <summary>Organisations as people write them: “ACME Coaching GmbH” and “Acme Coaching” are one, “freelance” is none.</summary>
internal static class OrganisationName
{
    private static readonly FrozenSet<string> LegalForms = Set(
        "ag", "asbl", "bv", "co", "company", "corp", "ev", "eurl", "gbr", "gmbh", "inc", "kg", "limited", "llc", "llp", "ltd", "mbh", "nv",
        "plc", "sa", "sagl", "sarl", "sas", "sasu", "sl", "slu", "snc", "spa", "srl", "ug", "vzw");

    /// <summary>What people without an organisation write in its place; whoever writes it is nobody's colleague.</summary>
    private static readonly FrozenSet<string> NoOrganisation = Set(
        "autonoma", "autonomo", "freelance", "freelancer", "freiberuflich", "freiberufler", "freiberuflerin", "independant", "independante",
        "independent", "independiente", "indipendente", "keine", "libera professionista", "libero professionista", "me", "myself", "na",
        "nessuna", "ninguna", "none", "por cuenta propia", "self", "self employed", "selbstandig", "selbststandig");

    /// <summary>A form in which equal organisations are equal; null where there is none.</summary>
    public static string? Normalise(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var words = Plain(written).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        while (words.Length > 1 && LegalForms.Contains(words[^1])) words = words[..^1];
        var name = string.Join(' ', words);
        return name.Length == 0 || NoOrganisation.Contains(name) ? null : name;
    }

    /// <summary>Letters and digits in small, without accents; dots vanish (S.A.), every other mark parts words.</summary>
    private static string Plain(string written)
    {
        var plain = new StringBuilder(written.Length);
        foreach (var letter in written.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter)) plain.Append(letter == 'ß' ? "ss" : letter.ToString());
            else if (letter is not ('.' or '\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark) plain.Append(' ');
        }
        return plain.ToString();
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
