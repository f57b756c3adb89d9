namespace ReciproCoach.Platform.Rings;

/// <summary>The few strokes every picture of the ring is drawn from; colours come from the classes in portal.css.</summary>
internal static class Picture
{
    /// <summary>The sheet. With <paramref name="alternative"/> it is one image to a screen reader, without it is hidden from it.</summary>
    public static SvgElement Sheet(double width, double height, string? alternative)
    {
        var sheet = new SvgElement("svg");
        if (alternative is null) sheet.With("aria-hidden", "true");
        else sheet.With("role", "img").With("aria-label", alternative);
        return sheet
            .With("viewBox", $"0 0 {Short.Of(width)} {Short.Of(height)}")
            .With("width", width)
            .With("height", height);
    }

    public static SvgElement Dot(Point at, double radius, string kind = "") =>
        Disc(at, radius, kind.Length == 0 ? "dot" : $"dot {kind}");

    public static SvgElement Disc(Point at, double radius, string @class) =>
        new SvgElement("circle").Class(@class).With("cx", at.X).With("cy", at.Y).With("r", radius);

    public static SvgElement Path(string @class, string data) =>
        new SvgElement("path").Class(@class).With("d", data);

    public static SvgElement Arrow(Arc arc, double head, string @class = "arc") =>
        Path(@class, arc.Line + arc.Head(head));

    /// <summary>An arrow whose line is dashed and whose head is not.</summary>
    public static IEnumerable<SvgElement> DashedArrow(Arc arc, double head, string line, string tip) =>
        [Path(line, arc.Line), Path(tip, arc.Head(head))];

    public static SvgElement Text(Point at, string @class, string text) =>
        new SvgElement("text").Class(@class).With("x", at.X).With("y", at.Y).Saying(text);
}
