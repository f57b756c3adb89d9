using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Checking;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

/// <summary>A check that never objects would prove nothing; here it must object.</summary>
public sealed class The_check_itself_finds_faults
{
    private static readonly InstanceDraft Round = Draft.Complete("abcd").Forcing("ab").Forbidding("ad").Without("ca");

    [Fact]
    public void But_none_in_a_good_answer() => Assert.Empty(SolutionCheck.Faults(Round, Round.Solve()));

    [Theory]
    [InlineData("two coaches", "ab", "ac", "bc")]
    [InlineData("two clients", "ab", "cb")]
    [InlineData("only client or only coach", "ab", "bc")]
    [InlineData("both ways", "ab", "ba")]
    [InlineData("not allowed", "ab", "bc", "ca")]
    [InlineData("is forbidden", "ad", "db", "ba")]
    [InlineData("is forced", "bc", "cd", "db")]
    [InlineData("not who is missing", "ab", "bd", "da")]
    [InlineData("not in order", "bd", "ab", "da")]
    public void In_these_pairs(string fault, params string[] pairs) =>
        Assert.Contains(SolutionCheck.Faults(Round, Claim(pairs)), found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void In_a_score_nobody_gave()
    {
        var good = Round.Solve();
        var flattered = good with { Pairs = [good.Pairs[0] with { Score = 2 }, .. good.Pairs.Skip(1)] };

        Assert.Contains(SolutionCheck.Faults(Round, flattered), found => found.Contains("should score 1", StringComparison.Ordinal));
    }

    [Fact]
    public void In_bounds_below_what_was_reached() => Assert.Equal(
        ["people bound below people matched", "bound below total"],
        SolutionCheck.Faults(Round, Round.Solve() with { PeopleBound = 3, Bound = 3 }));

    private static Solution Claim(string[] pairs) => Round.Solve() with
    {
        Pairs = [.. pairs.Select(p => new ScoredPair(p[..1], p[1..], 1))],
        LeftOut = [],
    };
}
