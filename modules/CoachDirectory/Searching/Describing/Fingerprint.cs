using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReciproCoach.CoachDirectory.Searching.Describing;

/// <summary>
/// Few letters that stand for all a document says, so that an index can be compared with the database. Parts of compounds are
/// left out: which words are made of others is learnt, and may differ between two whole indexes.
/// </summary>
internal static class Fingerprint
{
    private const int Bytes = 12;
    private const char Next = '\u001e';

    public static string Of(CoachDocument coach)
    {
        var all = new StringBuilder();
        void Say(object? what) => all.Append(CultureInfo.InvariantCulture, $"{what}{Next}");
        Say(coach.Id);
        foreach (var audience in coach.Audiences) Say(audience);
        Say(coach.WholeName);
        Say(coach.Order);
        Say(coach.Since.ToUnixTimeMilliseconds());
        Say(coach.Traits.Flags);
        Say(coach.Traits.Country);
        Say(coach.Traits.OpenUntil);
        Say(coach.Traits.Day);
        foreach (var (field, tokens) in coach.Words.Where(field => !CoachFields.IsParts(field.Key)).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            Say(field);
            foreach (var token in tokens) Say(token);
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())).AsSpan(0, Bytes));
    }
}
