namespace ReciproCoach.Platform.Rings;

/// <summary>The four steps as one picture that grows: alone, among others, on the ring, the ring filling.</summary>
internal static class HowItWorks
{
    private const double Size = 84, Dot = 7;
    private static readonly Circle Ring = new(new Point(42, 42), 30);

    public static SvgElement Draw(int step, string? alternative) => step switch
    {
        1 => Sheet(alternative).Holding(Ghost(), Picture.Dot(Ring.At(0), Dot, "lit")),
        2 => Sheet(alternative).Holding(
            Ghost(), Picture.Dot(Ring.At(0), Dot, "lit"), Picture.Dot(Ring.At(120), Dot, "open"), Picture.Dot(Ring.At(240), Dot, "open")),
        3 => new Triangle(Size, 30, Dot, 7).Draw(alternative, "", "arc lit", "arc", "arc lit"),
        4 => new Dots(Size, 12, 5.2).Draw(alternative, (1, "lit"), (7, ""), (4, "open")),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "There are four steps, 1 to 4."),
    };

    private static SvgElement Sheet(string? alternative) => Picture.Sheet(Size, Size, alternative);

    private static SvgElement Ghost() => Picture.Disc(Ring.Centre, Ring.Radius, "ghost");
}
