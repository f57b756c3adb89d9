using System.Globalization;

namespace ReciproCoach.Platform.Rings;

/// <summary>Numbers as SVG wants them whatever the reader's language: a point, one decimal, no negative zero.</summary>
internal static class Short
{
    public static string Of(double number)
    {
        // Sines differ in their last digit between machines; without the first step a .05 would round either way.
        var rounded = Math.Round(Math.Round(number, 6), 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    public static string Of(Point point) => $"{Of(point.X)} {Of(point.Y)}";
}
