using System.Globalization;

namespace ReciproCoach.Matching.Bench.Writing;

/// <summary>Medians, and numbers for people to read.</summary>
internal static class Numbers
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static string Seconds(this double seconds) => seconds.ToString(seconds < 0.1 ? "0.0000" : seconds < 10 ? "0.000" : "0.0", CultureInfo.InvariantCulture);

    public static string Times(this double ratio) => ratio.ToString(ratio < 10 ? "0.00" : "0", CultureInfo.InvariantCulture) + " ×";

    public static string Percent(this double percent) => percent.ToString(percent is > 0 and < 0.1 ? "0.0000" : "0.00", CultureInfo.InvariantCulture) + " %";

    public static string Plain(this double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Count(this long value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
