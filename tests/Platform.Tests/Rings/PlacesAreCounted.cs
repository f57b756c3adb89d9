using ReciproCoach.Platform.Rings;

namespace ReciproCoach.Platform.Tests.Rings;

public class PlacesAreCounted
{
    [Theory]
    [InlineData(0, 4, 0, 4)]
    [InlineData(17, 24, 17, 7)]
    [InlineData(30, 30, 30, 0)]
    [InlineData(31, 30, 30, 0)]
    [InlineData(0, 0, 0, 0)]
    public void One_dot_a_place(int taken, int total, int full, int free)
    {
        Assert.Equal(full, Drawn.Count(Ring.Places(taken, total), "class=\"dot\""));
        Assert.Equal(free, Drawn.Count(Ring.Places(taken, total), "dot openlit"));
    }

    [Theory]
    [InlineData(299, 300, 59, 1)]
    [InlineData(1, 300, 1, 59)]
    [InlineData(150, 300, 30, 30)]
    public void Big_rounds_keep_their_proportion_and_never_lose_the_last_place(int taken, int total, int full, int free)
    {
        Assert.Equal(full, Drawn.Count(Ring.Places(taken, total), "class=\"dot\""));
        Assert.Equal(free, Drawn.Count(Ring.Places(taken, total), "dot openlit"));
    }

    [Fact]
    public void More_waiting_than_sessions_are_left_does_not_add_a_dot()
    {
        var picture = Ring.Progress(5, 3, 6);

        Assert.Equal(6, Drawn.Count(picture, "<circle"));
        Assert.Equal(1, Drawn.Count(picture, "dot openlit"));
    }

    [Fact]
    public void Nobody_takes_less_than_no_place() => Assert.Throws<ArgumentOutOfRangeException>(() => Ring.Places(-1, 3));
}
