using System.Globalization;

namespace ReciproCoach.CoachDirectory.Bench.Measuring;

/// <summary>Middles and ends of many numbers, and numbers for people to read.</summary>
internal static class Numbers
{
    public static double Median(this IEnumerable<double> values) => values.Percentile(50);

    public static double Percentile(this IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * percent / 100))];
    }

    public static string Milliseconds(this double value) => value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture) + " ms";

    public static string Times(this double ratio) => ratio.ToString(ratio < 10 ? "0.00" : "0", CultureInfo.InvariantCulture) + " ×";

    public static string Count(this int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
