using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace ReciproCoach.Platform.Languages;

/// <summary>
/// English made strange for the pseudo-language: between square brackets, every letter accented and the whole 40 % longer.
/// What a translator would leave alone stays: placeholders, markup, and texts without a letter.
/// </summary>
public static partial class PseudoText
{
    private const decimal Growth = 0.4m;

    private static readonly FrozenDictionary<char, char> Accented =
        "aáAÅbƀBƁcçCÇdđDĐeéEÉfƒFƑgğGĞhĥHĤiîIÎjĵJĴkķKĶlļLĻmɱMṀnñNÑoöOÖpþPÞqɋQɊrŕRŔsšSŠtŧTŦuûUÛvṽVṼwŵWŴxẋXẊyýYÝzžZŽ"
            .Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>"Open rounds for {name}" becomes "[Ööþþééñ ŕŕöûûñđđš ƒƒöŕŕ {name}]".</summary>
    public static string Of(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return HasLetters(sentence) ? $"[{Stretch(sentence)}]" : sentence;
    }

    /// <summary>The same without brackets, for a piece of a longer text that has its own.</summary>
    public static string Stretch(string piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        var text = new StringBuilder(piece.Length * 2);
        var (done, owed) = (0, 1m);
        foreach (Match kept in Kept().Matches(piece))
        {
            Stretch(piece.AsSpan(done, kept.Index - done), text, ref owed);
            text.Append(kept.Value);
            done = kept.Index + kept.Length;
        }

        Stretch(piece.AsSpan(done), text, ref owed);
        return text.ToString();
    }

    /// <summary>Whether there is a word outside placeholders and markup.</summary>
    public static bool HasLetters(string sentence) => Kept().Replace(sentence, "").Any(char.IsLetter);

    /// <summary>Each sign owes the text a little more length; the next letter pays by standing twice.</summary>
    private static void Stretch(ReadOnlySpan<char> words, StringBuilder text, ref decimal owed)
    {
        foreach (var sign in words)
        {
            var shown = Accented.GetValueOrDefault(sign, sign);
            text.Append(shown);
            owed += Growth;
            if (owed <= 0 || !char.IsLetter(sign)) continue;
            text.Append(char.ToLowerInvariant(shown));
            owed -= 1;
        }
    }

    [GeneratedRegex(@"\{[^{}]*\}|</?[a-zA-Z][^<>]*>")]
    private static partial Regex Kept();
}
