using System.Text;

namespace ReciproCoach.Platform.Languages;

/// <summary>A sentence with placeholders: {name}, or {name:form} where a translator needs another form of the value.</summary>
internal static class Template
{
    /// <summary>Says a value; the form is what the translator asked for, or null.</summary>
    public delegate string Say(object? value, string? form);

    public static string Fill(string sentence, IReadOnlyList<(string Name, object? Value)> values, Say say)
    {
        if (values.Count == 0 || !sentence.Contains('{', StringComparison.Ordinal))
            return sentence;
        var result = new StringBuilder(sentence.Length + 16 * values.Count);
        Split(sentence, values, text => result.Append(text), (value, form) => result.Append(say(value, form)));
        return result.ToString();
    }

    /// <summary>Hands out the sentence piece by piece; a placeholder nobody gave a value for stays as written.</summary>
    public static void Split(string sentence, IReadOnlyList<(string Name, object? Value)> values, Action<string> text, Action<object?, string?> placeholder)
    {
        var done = 0;
        while (sentence.IndexOf('{', done) is var open and >= 0 && sentence.IndexOf('}', open) is var close and >= 0)
        {
            var inside = sentence.AsSpan(open + 1, close - open - 1);
            var colon = inside.IndexOf(':');
            var index = IndexOf(colon < 0 ? inside : inside[..colon], values);
            if (index < 0)
            {
                text(sentence[done..(open + 1)]);
                done = open + 1;
                continue;
            }

            if (open > done)
                text(sentence[done..open]);
            placeholder(values[index].Value, colon < 0 ? null : inside[(colon + 1)..].ToString());
            done = close + 1;
        }

        if (done < sentence.Length)
            text(sentence[done..]);
    }

    private static int IndexOf(ReadOnlySpan<char> name, IReadOnlyList<(string Name, object? Value)> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (name.SequenceEqual(values[i].Name))
                return i;
        }

        return -1;
    }
}
