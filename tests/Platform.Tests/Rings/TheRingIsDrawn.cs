using System.Globalization;
using ReciproCoach.Platform.Rings;

namespace ReciproCoach.Platform.Tests.Rings;

/// <summary>The pictures to the letter. When one is changed on purpose, look at it in a browser before copying it here.</summary>
public class TheRingIsDrawn
{
    [Fact]
    public void The_mark_is_three_dots_and_the_readers_is_lit() => Assert.Equal(
        """
        <svg aria-hidden="true" viewBox="0 0 40 40" width="40" height="40">
        <path class="arc" d="M26.7 8.3A13.5 13.5 0 0 1 33.5 19M34.7 14.6L33.5 19L30.3 15.7"/>
        <path class="arc" d="M26.8 31.6A13.5 13.5 0 0 1 14.1 32.1M17.3 35.5L14.1 32.1L18.6 31"/>
        <path class="arc" d="M6.5 20.1A13.5 13.5 0 0 1 12.4 8.8M8 9.9L12.4 8.8L11.2 13.2"/>
        <circle class="dot lit" cx="20" cy="6.5" r="4.6"/>
        <circle class="dot" cx="31.7" cy="26.8" r="4.6"/>
        <circle class="dot" cx="8.3" cy="26.8" r="4.6"/>
        </svg>
        """, Drawn.Lines(Ring.Mark()));

    [Fact]
    public void Progress_fills_clockwise_from_the_top_and_marks_what_comes_next() => Assert.Equal(
        """
        <svg role="img" aria-label="3 of 6 sessions, the fourth is agreed" viewBox="0 0 64 64" width="64" height="64">
        <circle class="dot" cx="32" cy="7" r="5.6"/>
        <circle class="dot" cx="53.7" cy="19.5" r="5.6"/>
        <circle class="dot" cx="53.7" cy="44.5" r="5.6"/>
        <circle class="dot openlit" cx="32" cy="57" r="5.6"/>
        <circle class="dot open" cx="10.3" cy="44.5" r="5.6"/>
        <circle class="dot open" cx="10.3" cy="19.5" r="5.6"/>
        </svg>
        """, Drawn.Lines(Ring.Progress(3, 1, 6, "3 of 6 sessions, the fourth is agreed")));

    [Fact]
    public void My_coach_is_an_arrow_into_me_and_my_client_one_away_from_me()
    {
        var coach = Drawn.Lines(Ring.Direction(RingDirection.In)).Split('\n');
        var client = Drawn.Lines(Ring.Direction(RingDirection.Out)).Split('\n');

        Assert.Equal("""<path class="arc lit" d="M11.3 40A25 25 0 0 1 25.9 13.1M18.9 13.4L25.9 13.1L22.6 19.3"/>""", coach[3]);
        Assert.Equal("""<path class="arc lit" d="M44.9 12.6A25 25 0 0 1 60.9 38.7M64.2 32.5L60.9 38.7L57.2 32.7"/>""", client[1]);
        Assert.Single(coach, line => line.Contains("arc lit", StringComparison.Ordinal));
        Assert.Single(client, line => line.Contains("arc lit", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_keep_their_point_where_people_write_a_comma()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-AT");
            Assert.Contains("r=\"2.9\"", Drawn.Lines(Ring.Places(1, 3)), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_big_picture_lights_the_readers_two_arrows_and_writes_along_them()
    {
        var picture = Drawn.Lines(Ring.Hero(new HeroWords("You", "Marta", "Idir", "Claire", "Jonas", "coaches you", "you coach"), "A ring"));

        Assert.Equal(2, picture.Split("arc lit").Length - 1);
        Assert.Contains("""<path id="ring-in" d="M54.5 168.2A174 174 0 0 1 220 48"/>""", picture, StringComparison.Ordinal);
        Assert.Contains("""<textPath href="#ring-out" startOffset="53%">you coach</textPath>""", picture, StringComparison.Ordinal);
        Assert.Contains("""<text class="ring-text on" x="220" y="62">You</text>""", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_sentence_goes_around_the_people_instead_of_over_them()
    {
        var picture = Drawn.Lines(Ring.Hero(new HeroWords("Du", "M", "I", "C", "J", "begleitet dich als Coach", "du begleitest")));

        Assert.Contains("A203 203", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_encoded_wherever_they_stand()
    {
        var picture = Drawn.Lines(Ring.Places(1, 3, "<b>left</b>", "\"2\" & more"));

        Assert.Contains("&lt;b&gt;left&lt;/b&gt;</text>", picture, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"&quot;2&quot; &amp; more\"", picture, StringComparison.Ordinal);
        Assert.Contains("<text class=\"ring-number\" x=\"110\" y=\"116\">2</text>", picture, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 3, 0)]
    [InlineData(3, 3, 3)]
    [InlineData(4, 12, 0)]
    public void Four_steps_grow_the_ring(int step, int dots, int arrows)
    {
        var picture = Ring.Steps(step);

        Assert.Equal(dots, Drawn.Count(picture, "class=\"dot"));
        Assert.Equal(arrows, Drawn.Count(picture, "class=\"arc"));
    }

    [Fact]
    public void There_is_no_fifth_step() => Assert.Throws<ArgumentOutOfRangeException>(() => Ring.Steps(5));

    [Fact]
    public void The_open_ring_misses_the_two_arrows_of_the_one_who_looks_at_it()
    {
        Assert.Equal(2, Drawn.Count(Ring.Open(), "arc wait\""));
        Assert.Equal(1, Drawn.Count(Ring.Open(), "dot openlit"));
    }
}
