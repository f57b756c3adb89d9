namespace ReciproCoach.Platform.Rings;

/// <summary>Four people on a ring and a place for the reader, both arrows still missing.</summary>
internal static class OpenRing
{
    private const double Size = 320, Dot = 13, Head = 11;
    private static readonly Circle Ring = new(new Point(160, 160), 118);

    public static SvgElement Draw(string? alternative)
    {
        var sheet = Picture.Sheet(Size, Size, alternative);
        for (var i = 0; i < 5; i++)
        {
            var arc = Ring.Between(Circle.Turn(i, 5), Circle.Turn(i + 1, 5), Dot + 9, Dot + 10);
            if (i is 0 or 4) sheet.Holding(Picture.DashedArrow(arc, Head, "arc wait", "arc waithead"));
            else sheet.Holding(Picture.Arrow(arc, Head));
        }

        return sheet.Holding(Enumerable.Range(0, 5)
            .Select(i => Picture.Dot(Ring.At(Circle.Turn(i, 5)), Dot, i == 0 ? "openlit" : "")));
    }
}
