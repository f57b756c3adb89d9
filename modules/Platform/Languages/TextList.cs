namespace ReciproCoach.Platform.Languages;

/// <summary>Several texts as one value of a sentence: "A, B and C" in the reader's language.</summary>
public sealed record TextList(IReadOnlyList<Text> Items) : IReaderFormattable
{
    public string ToString(Formats formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        return formats.List(Items.Select(item => formats.Value(item, null)));
    }
}
