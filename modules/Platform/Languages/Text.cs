using System.Globalization;

namespace ReciproCoach.Platform.Languages;

/// <summary>
/// A sentence to be translated later, for a reader not yet known, with its named values:
/// <c>Text.Of("Your coach is {coach}.", ("coach", name))</c>. Numbers, dates and money keep their type until then; a value
/// may itself be a Text. Two texts are equal when they say the same with the same values.
/// </summary>
public sealed class Text : IEquatable<Text>
{
    private Text(string? context, string sentence, string? plural, decimal count, (string Name, object? Value)[] values)
    {
        Context = context;
        Sentence = sentence;
        PluralSentence = plural;
        Count = count;
        Values = values;
    }

    /// <summary>What tells two equal English sentences apart (msgctxt); a rule's name, for a rule's message.</summary>
    public string? Context { get; }

    /// <summary>The English sentence (msgid).</summary>
    public string Sentence { get; }

    /// <summary>The English sentence for several; null where nothing is counted.</summary>
    public string? PluralSentence { get; }

    /// <summary>What {n} stands for in a plural.</summary>
    public decimal Count { get; }

    public IReadOnlyList<(string Name, object? Value)> Values { get; }

    /// <summary>A plain sentence.</summary>
    public static Text Of(string sentence, params (string Name, object? Value)[] values) => new(null, sentence, null, 0, values);

    /// <summary>A sentence that counts; {n} in it is the number, in the reader's digits.</summary>
    public static Text Plural(string one, string many, decimal n, params (string Name, object? Value)[] values) =>
        new(null, one, many, n, values);

    /// <summary>The same, for sentences that mean something else elsewhere.</summary>
    public static InContext In(string context) => new(context);

    public bool Equals(Text? other) => other is not null && Context == other.Context && Sentence == other.Sentence
        && PluralSentence == other.PluralSentence && Count == other.Count && Values.SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as Text);

    public override int GetHashCode() => HashCode.Combine(Context, Sentence, PluralSentence, Count, Values.Count);

    /// <summary>The English text, for logs and test messages; people read <see cref="Words"/>.</summary>
    public override string ToString() => Template.Fill(
        PluralSentence is not null && Count != 1 ? PluralSentence : Sentence,
        PluralSentence is null ? Values : [.. Values, ("n", Count)],
        (value, _) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");

    /// <summary>Makes texts of one context.</summary>
    public readonly record struct InContext(string Context)
    {
        public Text Of(string sentence, params (string Name, object? Value)[] values) => new(Context, sentence, null, 0, values);

        public Text Plural(string one, string many, decimal n, params (string Name, object? Value)[] values) =>
            new(Context, one, many, n, values);
    }
}
