namespace ReciproCoach.Platform.Rings;

/// <summary>
/// The words on the big picture, already in the reader's language. Names of up to eight letters fit their circles;
/// the two sentences run along the arrows ("coaches you", "you coach") and may have up to 28 letters.
/// </summary>
public sealed record HeroWords(string You, string Client, string Third, string Fourth, string Coach, string CoachesYou, string YouCoach);

/// <summary>Five people; the reader on top, the reader's own two arrows lit and spelt out.</summary>
internal static class Hero
{
    private const double Width = 440, Reader = 36, Other = 33, Head = 9;
    private static readonly Circle Ring = new(new Point(220, 222), 160);

    public static SvgElement Draw(HeroWords words, string? alternative)
    {
        // A short sentence sits close to its arrow, between the people; a long one needs the way around them.
        var lettering = Ring with { Radius = Math.Max(words.CoachesYou.Length, words.YouCoach.Length) <= 17 ? 174 : 203 };
        var sheet = Picture.Sheet(Width, 398, alternative).Holding(new SvgElement("defs").Holding(
            Lane("ring-in", lettering, -72, 0), Lane("ring-out", lettering, 0, 72)));
        string[] names = [words.You, words.Client, words.Third, words.Fourth, words.Coach];
        for (var i = 0; i < 5; i++)
        {
            var arc = Ring.Between(Circle.Turn(i, 5), Circle.Turn(i + 1, 5), Size(i) + 4, Size((i + 1) % 5) + 9);
            sheet.Holding(Picture.Arrow(arc, Head, i is 0 or 4 ? "arc lit" : "arc"));
        }

        for (var i = 0; i < 5; i++)
        {
            var at = Ring.At(Circle.Turn(i, 5));
            sheet.Holding(
                Picture.Dot(at, Size(i), i == 0 ? "me" : "open"),
                Picture.Text(at, i == 0 ? "ring-text on" : "ring-text", names[i]));
        }

        return sheet.Holding(Along("ring-in", "47%", words.CoachesYou), Along("ring-out", "53%", words.YouCoach));
    }

    private static double Size(int index) => index == 0 ? Reader : Other;

    private static SvgElement Lane(string id, Circle circle, double from, double to) =>
        new SvgElement("path").With("id", id).With("d", new Arc(circle, from, to).Line);

    private static SvgElement Along(string lane, string offset, string text) =>
        new SvgElement("text").Class("ring-text arcwise").Holding(
            new SvgElement("textPath").With("href", $"#{lane}").With("startOffset", offset).Saying(text));
}
