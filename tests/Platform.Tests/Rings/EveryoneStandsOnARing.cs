using ReciproCoach.Platform.Rings;

namespace ReciproCoach.Platform.Tests.Rings;

public class EveryoneStandsOnARing
{
    private static RingCycle Cycle(int people, RingPace pace = RingPace.Unknown) =>
        new([.. Enumerable.Range(0, people).Select(i => new RingPerson($"key-{i}", $"P{i}", $"P{i} coaches the next", pace))], "Ring A", "all", "A ring");

    [Fact]
    public void One_picture_a_ring_an_arrow_a_person()
    {
        var pictures = Ring.Matching([Cycle(3), Cycle(7)]);

        Assert.Equal(2, Drawn.Count(pictures, "<svg role=\"img\""));
        Assert.Equal(10, Drawn.Count(pictures, "<path class=\"arc\""));
        Assert.Equal(10, Drawn.Count(pictures, "<circle class=\"person\""));
    }

    [Fact]
    public void My_own_two_arrows_are_lit_and_my_key_is_not_told()
    {
        var pictures = Ring.Matching([Cycle(5), Cycle(4)], "key-0");
        var mine = Ring.Matching([Cycle(5)], "key-0");

        Assert.Equal(2, Drawn.Count(mine, "arc lit"));
        Assert.Equal(1, Drawn.Count(mine, "person me"));
        Assert.DoesNotContain("key-", Drawn.Lines(pictures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RingPace.Steady, "<circle class=\"sign ok\"")]
    [InlineData(RingPace.Slow, "<path class=\"sign slow\"")]
    [InlineData(RingPace.Silent, "<path class=\"sign silent\"")]
    [InlineData(RingPace.Finished, "<path class=\"sign done\"")]
    public void Each_pace_has_a_shape_of_its_own(RingPace pace, string sign) =>
        Assert.Equal(6, Drawn.Count(Ring.Matching([Cycle(6, pace)]), sign));

    [Fact]
    public void Both_people_of_a_silent_pair_are_looked_at()
    {
        RingPerson[] people = [new("a", "A", null, RingPace.Silent), new("b", "B"), new("c", "C"), new("d", "D")];

        Assert.Equal(2, Drawn.Count(Ring.Matching([new RingCycle(people)]), "person look"));
    }

    [Fact]
    public void A_crowd_is_seen_not_read()
    {
        Assert.DoesNotContain("initials", Drawn.Lines(Ring.Matching([Cycle(120)])), StringComparison.Ordinal);
        Assert.Contains("initials", Drawn.Lines(Ring.Matching([Cycle(40)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_people_are_no_ring() => Assert.Throws<ArgumentException>(() => Ring.Matching([Cycle(2)]));
}
