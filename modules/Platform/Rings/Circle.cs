namespace ReciproCoach.Platform.Rings;

/// <summary>The circle a ring stands on. Angles are degrees, 0 at the top, clockwise.</summary>
internal readonly record struct Circle(Point Centre, double Radius)
{
    public Point At(double degrees) => Centre + Point.Towards(degrees, Radius);

    /// <summary>The angle of the <paramref name="index"/>-th of <paramref name="count"/> evenly spread places.</summary>
    public static double Turn(int index, int count) => 360.0 * index / count;

    /// <summary>How many degrees one must walk along the circle to be <paramref name="distance"/> away as the crow flies.</summary>
    public double Degrees(double distance) => 2 * Math.Asin(Math.Min(1, distance / (2 * Radius))) * 180 / Math.PI;

    /// <summary>The way from one place to another that leaves <paramref name="before"/> and <paramref name="after"/> free for the dots at its ends.</summary>
    public Arc Between(double from, double to, double before, double after) =>
        new(this, from + Degrees(before), to - Degrees(after));
}
