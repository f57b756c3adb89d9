using System.Globalization;

namespace ReciproCoach.CoachDirectory.Searching.Counting;

/// <summary>Full years of coaching, in four groups: <c>0-2</c>, <c>3-5</c>, <c>6-10</c>, <c>11-</c>.</summary>
internal static class YearsOfCoaching
{
    private static readonly (int From, int? Until)[] Groups = [(0, 2), (3, 5), (6, 10), (11, null)];

    public static IReadOnlyList<string> Values { get; } = [.. Groups.Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.From}-{group.Until}"))];

    /// <summary>The group of a number of years; none where it is not said.</summary>
    public static IEnumerable<string> Of(int? years) => Values.Where((_, i) => years >= Groups[i].From && years <= (Groups[i].Until ?? int.MaxValue));

    /// <summary>First and last year of a known group; the last is null where it is open.</summary>
    public static (int From, int? Until) Read(string value) => Groups[Values.Index().First(one => one.Item == value).Index];
}
