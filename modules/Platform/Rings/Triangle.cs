namespace ReciproCoach.Platform.Rings;

/// <summary>The smallest ring: three people, the reader on top. The mark and the two directions are made of it.</summary>
internal sealed record Triangle(double Size, double Radius, double Dot, double Head)
{
    private Circle Circle => new(new Point(Size / 2, Size / 2), Radius);

    /// <summary>Draws arrows and dots; a class per arrow, starting with the one that leaves the reader.</summary>
    public SvgElement Draw(string? alternative, string others, params string[] arrows)
    {
        var sheet = Picture.Sheet(Size, Size, alternative);
        for (var i = 0; i < 3; i++)
        {
            var arc = Circle.Between(120.0 * i, 120.0 * (i + 1), Dot * 1.5, Dot * 1.72);
            sheet.Holding(Picture.Arrow(arc, Head, arrows[i]));
        }

        for (var i = 0; i < 3; i++)
            sheet.Holding(Picture.Dot(Circle.At(120.0 * i), Dot, i == 0 ? "lit" : others));
        return sheet;
    }
}
