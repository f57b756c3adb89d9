namespace ReciproCoach.Platform.Rings;

/// <summary>An arrow of a matching with the sign of its pace beside it: dot, diamond, triangle or tick.</summary>
internal static class PaceStrokes
{
    private const double Head = 5.5;

    public static IEnumerable<SvgElement> Draw(Arc arc, Point sign, RingPace pace, bool own) => pace switch
    {
        RingPace.Unknown => [Picture.Arrow(arc, Head, own ? "arc lit" : "arc")],
        RingPace.Steady => [Picture.Arrow(arc, Head, Link("", own)), Picture.Disc(sign, 3.6, "sign ok")],
        RingPace.Slow => [.. Dashed(arc, "slow", own), Sign("slow", sign, -6, "l6 6-6 6-6-6z")],
        RingPace.Silent => [.. Dashed(arc, "silent", own), Sign("silent", sign, -8, "l7.5 13h-15z")],
        RingPace.Finished => [Picture.Arrow(arc, Head, Link(" done", own)), Sign("done", sign + new Point(-5, 0), 0, "l3.5 4 6.5-8")],
        _ => throw new ArgumentOutOfRangeException(nameof(pace), pace, "An unknown pace."),
    };

    private static string Link(string kind, bool own) => own ? $"link{kind} own" : $"link{kind}";

    private static IEnumerable<SvgElement> Dashed(Arc arc, string kind, bool own) =>
        Picture.DashedArrow(arc, Head, Link($" {kind}", own), Link($" {kind} head", own));

    private static SvgElement Sign(string kind, Point at, double rise, string strokes) =>
        Picture.Path($"sign {kind}", $"M{Short.Of(at + new Point(0, rise))}{strokes}");
}
