namespace ReciproCoach.Platform.Rings;

/// <summary>A place in a picture, in user units; y grows downwards as in SVG.</summary>
internal readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The unit step towards <paramref name="degrees"/>: 0 is up, and it turns like a clock.</summary>
    public static Point Towards(double degrees, double distance)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new Point(sin * distance, -cos * distance);
    }
}
