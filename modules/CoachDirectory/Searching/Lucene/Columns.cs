using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using ReciproCoach.CoachDirectory.Searching.Counting;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// What is counted of each coach in one part of the index, read once: a part never changes, and reading a number from its files
/// for each coach of each search would cost more than the search. Twenty bytes a document.
/// </summary>
internal sealed class Columns
{
    // More ways to be awake than are asked for within an hour; it only bounds what is kept.
    private const int MostKept = 256;

    private static readonly ConditionalWeakTable<object, Columns> Read = [];

    private readonly string[] written;
    private readonly ConcurrentDictionary<(WakingDay Mine, long Hour), int[]> inCommon = new();

    private Columns(AtomicReader part)
    {
        var (traits, openUntil, days) = (part.GetNumericDocValues(LuceneFields.Traits), part.GetNumericDocValues(LuceneFields.OpenUntil), part.GetSortedDocValues(LuceneFields.Day));
        (Traits, OpenUntil, Days) = (new long[part.MaxDoc], new long[part.MaxDoc], new int[part.MaxDoc]);
        for (var doc = 0; doc < part.MaxDoc; doc++)
            (Traits[doc], OpenUntil[doc], Days[doc]) = (traits.Get(doc), openUntil.Get(doc), days?.GetOrd(doc) ?? -1);
        written = days is null ? [] : Written(days);
    }

    /// <summary>See <see cref="LuceneFields.FlagsIn"/>.</summary>
    public long[] Traits { get; }

    public long[] OpenUntil { get; }

    /// <summary>The number of the coach's day in <see cref="HoursWith"/>; -1 where it is hidden.</summary>
    public int[] Days { get; }

    public static Columns Of(AtomicReader part) => Read.GetValue(part.CoreCacheKey, _ => new(part));

    /// <summary>The hours each day has in common with mine. People keep few different days, so each is compared once an hour.</summary>
    /// <param name="now">In seconds since 1970.</param>
    public int[] HoursWith(WakingDay mine, HoursInCommon hours, long now)
    {
        if (inCommon.Count > MostKept) inCommon.Clear();
        return inCommon.GetOrAdd((mine, now / 3600), _ => [.. written.Select(day => hours.Of(mine, day))]);
    }

    private static string[] Written(SortedDocValues days)
    {
        var (all, day) = (new string[days.ValueCount], new BytesRef());
        for (var i = 0; i < all.Length; i++)
        {
            days.LookupOrd(i, day);
            all[i] = day.Utf8ToString();
        }
        return all;
    }
}
