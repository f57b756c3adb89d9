using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// A coach's document as Lucene keeps it. Nothing is stored: what is shown is always read from the database, and who was found
/// is read from the columns one sorts by.
/// </summary>
internal static class LuceneFields
{
    public const string Member = "member", WholeName = "name.whole", Traits = "traits", OpenUntil = "open-until", Day = "day", Order = "order", Since = "since", Fingerprint = "fingerprint";

    // Flags fill the low bits; a country takes ten, an audience one.
    private const int CountryShift = Counting.Vocabulary.MostFlags, CountryBits = 10, AudienceShift = CountryShift + CountryBits;

    private static readonly FieldType Words = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS }.Frozen();
    private static readonly FieldType Suggested = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY }.Frozen();

    public static long FlagsIn(long packed) => packed & ((1L << CountryShift) - 1);

    public static int CountryIn(long packed) => (int)(packed >> CountryShift) & ((1 << CountryBits) - 1);

    public static bool IsFor(Audience audience, long packed) => (packed >> (AudienceShift + (int)audience) & 1) == 1;

    public static Document Of(CoachDocument coach)
    {
        var document = new Document
        {
            new StringField(Member, coach.Member.ToString("N"), Field.Store.NO),
            new SortedDocValuesField(Member, new BytesRef(coach.Member.ToString("N"))),
            new StringField(WholeName, coach.WholeName, Field.Store.NO),
            new SortedDocValuesField(Order, new BytesRef(coach.Order)),
            new NumericDocValuesField(Since, coach.Since.ToUnixTimeMilliseconds()),
            new NumericDocValuesField(Traits, Packed(coach)),
            new NumericDocValuesField(OpenUntil, coach.Traits.OpenUntil),
            new BinaryDocValuesField(Fingerprint, new BytesRef($"{coach.Id} {Describing.Fingerprint.Of(coach)}")),
        };
        if (coach.Traits.Day is { } day) document.Add(new SortedDocValuesField(Day, new BytesRef(day)));
        foreach (var (field, tokens) in coach.Words) document.Add(new Field(field, new TokensAsTheyAre(tokens), field.StartsWith(CoachFields.SpelledAny, StringComparison.Ordinal) ? Suggested : Words));
        return document;
    }

    private static long Packed(CoachDocument coach) =>
        coach.Audiences.Aggregate(coach.Traits.Flags | (long)coach.Traits.Country << CountryShift, (all, audience) => all | 1L << (AudienceShift + (int)audience));

    private static FieldType Frozen(this FieldType type)
    {
        type.Freeze();
        return type;
    }
}
