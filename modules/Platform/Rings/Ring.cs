using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Platform.Rings;

/// <summary>Which of the reader's two arrows a picture is about.</summary>
public enum RingDirection
{
    /// <summary>Into the reader: my coach, what I receive.</summary>
    In,

    /// <summary>Away from the reader: my client, what I give.</summary>
    Out,
}

/// <summary>
/// The ring in all its pictures, as inline SVG coloured by the classes of portal.css. Every picture takes its text
/// alternative in the reader's language; null hides it from screen readers, for where the words stand beside it.
/// </summary>
public static class Ring
{
    private const string Done = "", Next = "openlit", Free = "open";

    /// <summary>The mark: three dots, the terracotta one is the reader. 40 units.</summary>
    public static IHtmlContent Mark(string? alternative = null) =>
        new Triangle(40, 13.5, 4.6, 4.6).Draw(alternative, "", "arc", "arc", "arc");

    /// <summary>Five people with the reader's own arrows lit and spelt out. Once a page: its lettering uses ids.</summary>
    public static IHtmlContent Hero(HeroWords words, string? alternative = null) => Rings.Hero.Draw(words, alternative);

    /// <summary>Places of a round as dots: taken ones filled, free ones outlined. 72 units; above 60 places in proportion.</summary>
    public static IHtmlContent Places(int taken, int total, string? alternative = null)
    {
        var (full, free) = Counted(taken, total);
        return new Dots(72, 7, 2.9).Draw(alternative, (full, Done), (free, Next));
    }

    /// <summary>The same, 220 units, with the free places as a number and <paramref name="caption"/> ("places left") in the middle.</summary>
    public static IHtmlContent Places(int taken, int total, string caption, string? alternative)
    {
        var (full, free) = Counted(taken, total);
        return new Dots(220, 14, 7.5).Draw(alternative, (full, Done), (free, Next)).Holding(
            Picture.Text(new Point(110, 116), "ring-number", free.ToString(CultureInfo.InvariantCulture)),
            Picture.Text(new Point(110, 140), "ring-text", caption));
    }

    /// <summary>Sessions of a relationship: done, then waiting (agreed, or to be confirmed), then the rest of <paramref name="total"/>. 64 units.</summary>
    public static IHtmlContent Progress(int done, int waiting, int total, string? alternative = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(waiting);
        var (full, rest) = Counted(done, total);
        var next = Math.Min(waiting, rest);
        return new Dots(64, 7, 5.6).Draw(alternative, (full, Done), (next, Next), (rest - next, Free));
    }

    /// <summary>The picture of step 1 to 4 of how it works. 84 units.</summary>
    public static IHtmlContent Steps(int step, string? alternative = null) => HowItWorks.Draw(step, alternative);

    /// <summary>My coach (an arrow into the reader) or my client (an arrow away). 72 units.</summary>
    public static IHtmlContent Direction(RingDirection direction, string? alternative = null) =>
        new Triangle(72, 25, 6, 7).Draw(alternative, "open",
            direction == RingDirection.Out ? "arc lit" : "arc", "arc", direction == RingDirection.In ? "arc lit" : "arc");

    /// <summary>The empty state: a place on the ring that waits for the reader. 320 units.</summary>
    public static IHtmlContent Open(string? alternative = null) => OpenRing.Draw(alternative);

    /// <summary>
    /// Everyone on rings, an arrow from each coach to the client. <paramref name="highlight"/> is the key of the person
    /// whose own two arrows are lit. Stands in a list or table twin's company: the pictures hold no links.
    /// </summary>
    public static IHtmlContent Matching(IEnumerable<RingCycle> cycles, string? highlight = null)
    {
        var rings = new HtmlContentBuilder().AppendHtml("<div class=\"rings\">");
        foreach (var cycle in cycles) rings.AppendHtml(new CyclePicture(cycle, highlight).Draw());
        return rings.AppendHtml("</div>");
    }

    /// <summary>More taken than there are (an editor lowered the places) is a full ring, not an error.</summary>
    private static (int Full, int Free) Counted(int full, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        return (Math.Min(full, total), Math.Max(0, total - full));
    }
}
