using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// A segment's documents by what filters look at: a set for each value, so that counting is comparing bits. Made when a segment is
/// first searched and kept as long as it is open; removed documents are still in them.
/// </summary>
internal sealed class ValueSets
{
    private const int MostDays = 16;
    private static readonly ConditionalWeakTable<object, ValueSets> Kept = [];

    private readonly int documents;
    private readonly long[][] audiences;
    private readonly List<(int Document, long Until)> openUntil = [];
    private readonly Columns columns;
    private readonly ConcurrentDictionary<(WakingDay Mine, long Hour), long[][]> byHours = new();
    private Open? open;
    private Members? members;

    private ValueSets(AtomicReader reader)
    {
        documents = reader.MaxDoc;
        audiences = [Bits.None(documents), Bits.None(documents), Bits.None(documents)];
        columns = Columns.Of(reader);
        for (var document = 0; document < documents; document++) Read(document, columns.Traits[document], columns.OpenUntil[document]);
    }

    /// <summary>By bit of <see cref="Traits.Flags"/>; null where nobody has it.</summary>
    public long[]?[] Flags { get; } = new long[Vocabulary.MostFlags][];

    /// <summary>By <see cref="Vocabulary.CountryNumber"/>.</summary>
    public SortedDictionary<int, long[]> Countries { get; } = [];

    public static ValueSets Of(AtomicReader reader) => Kept.GetValue(reader.CoreCacheKey, _ => new(reader));

    /// <summary>The documents meant for a reader, one of a coach: of a companion the one for the round.</summary>
    /// <param name="segment">The segment as it is open now; the one this was made from may be closed.</param>
    public long[] SeenBy(Reader reader, AtomicReader segment)
    {
        var sees = audiences[(int)reader.Sees];
        if (reader.Companions.Count == 0) return sees;
        var seen = (long[])sees.Clone();
        var all = members ??= Members.Read(segment);
        foreach (var document in reader.Companions.SelectMany(all.DocumentsOf))
        {
            if (audiences[(int)Audience.Round].Has(document)) seen.Put(document);
            else seen.Remove(document);
        }
        return seen;
    }

    /// <summary>Those one can ask in a round, at a time in seconds since 1970.</summary>
    public long[] OpenAt(long now)
    {
        if (open is { } known && known.From <= now && now < known.Until) return known.Set;
        var (set, next) = (Bits.None(documents), long.MaxValue);
        foreach (var (document, until) in openUntil.Where(one => one.Until > now))
        {
            set.Put(document);
            next = Math.Min(next, until);
        }
        open = new(set, now, next);
        return set;
    }

    /// <summary>For each of <see cref="HoursInCommon.Values"/> those with at least so many hours in common.</summary>
    /// <param name="now">In seconds since 1970; what they have in common may change with the hour.</param>
    public long[][] InCommonWith(WakingDay mine, HoursInCommon hours, long now)
    {
        if (byHours.Count > MostDays) byHours.Clear();
        return byHours.GetOrAdd((mine, now / 3600), _ => CompareDays(columns.HoursWith(mine, hours, now)));
    }

    private void Read(int document, long traits, long until)
    {
        for (var flags = LuceneFields.FlagsIn(traits); flags != 0; flags &= flags - 1)
            (Flags[System.Numerics.BitOperations.TrailingZeroCount(flags)] ??= Bits.None(documents)).Put(document);
        var country = LuceneFields.CountryIn(traits);
        if (country != 0 && !Countries.ContainsKey(country)) Countries[country] = Bits.None(documents);
        if (country != 0) Countries[country].Put(document);
        for (var audience = 0; audience < audiences.Length; audience++)
            if (LuceneFields.IsFor((Audience)audience, traits)) audiences[audience].Put(document);
        if (until != 0) openUntil.Add((document, until));
    }

    private long[][] CompareDays(int[] inCommon)
    {
        var least = HoursInCommon.Values.Select(value => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var sets = Array.ConvertAll(least, _ => Bits.None(documents));
        for (var document = 0; document < documents; document++)
            for (var i = 0; i < least.Length && columns.Days[document] is >= 0 and var theirs && inCommon[theirs] >= least[i]; i++) sets[i].Put(document);
        return sets;
    }

    /// <param name="From">Since when, and until when, these are they.</param>
    private sealed record Open(long[] Set, long From, long Until);

    /// <summary>Who has which documents, in order of member.</summary>
    private sealed class Members(Guid[] all, int[] documents)
    {
        public static Members Read(AtomicReader segment)
        {
            var (all, documents, member) = (new Guid[segment.MaxDoc], new int[segment.MaxDoc], new BytesRef());
            var values = segment.GetSortedDocValues(LuceneFields.Member);
            for (var document = 0; document < segment.MaxDoc; document++)
            {
                values.Get(document, member);
                (all[document], documents[document]) = (Guid.ParseExact(member.Utf8ToString(), "N"), document);
            }
            Array.Sort(all, documents);
            return new(all, documents);
        }

        public IEnumerable<int> DocumentsOf(Guid member)
        {
            var found = Array.BinarySearch(all, member);
            if (found < 0) yield break;
            while (found > 0 && all[found - 1] == member) found--;
            for (; found < all.Length && all[found] == member; found++) yield return documents[found];
        }
    }
}
