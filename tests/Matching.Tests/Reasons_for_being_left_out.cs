using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

public sealed class Reasons_for_being_left_out
{
    /// <summary>A circle a → b → c beside which x stands in some relation to the others.</summary>
    private static readonly string[] Circle = ["ab5", "bc5", "ca5"];

    [Fact]
    public void Nobody_may_coach_them() => AssertReason(LeftOutReason.NoAllowedCoach, "ax1", "bx1");

    [Fact]
    public void They_may_coach_nobody() => AssertReason(LeftOutReason.NoAllowedClient, "xa1", "xb1");

    [Fact]
    public void They_stand_quite_alone() => AssertReason(LeftOutReason.NoAllowedCoach);

    [Fact]
    public void Their_only_coach_is_their_only_client() => AssertReason(LeftOutReason.OnlyTwoWayPair, "xa1", "ax1");

    [Fact]
    public void Their_coaches_never_lead_back_to_them()
    {
        // Only two-way pairs tie x to y and to z, and the way to the circle is one without return.
        var solution = Draft.Of("abcxyz", [.. Circle, "xy1", "yx1", "xz1", "zx1", "xa1"]).Solve();

        Assert.Equal(LeftOutReason.OnNoCycle, solution.LeftOut.Single(l => l.Person == "x").Reason);
        Assert.Equal(LeftOutReason.OnlyTwoWayPair, solution.LeftOut.Single(l => l.Person == "y").Reason);
    }

    [Fact]
    public void They_share_too_few_coaches_with_others_and_the_group_is_named()
    {
        var solution = Draft.Of("abcdx", "ab1", "bc1", "cd1", "da1", "bx9", "xa9").Solve();

        Assert.Equal([new LeftOut("x", LeftOutReason.TooFewCoaches) { Shortage = new(["d", "x"], ["a"]) }], solution.LeftOut);
    }

    [Fact]
    public void They_share_too_few_clients_with_others_and_the_group_is_named()
    {
        // y → x is of no use: x could have no other coach. So a is the only client of b and x, and the only coach of c and y.
        var solution = Draft.Of("abcxy", [.. Circle, "xy1", "yx1", "ax1", "ya1"]).Solve();

        Assert.Equal(
            [
                new LeftOut("x", LeftOutReason.TooFewClients) { Shortage = new(["b", "x"], ["a"]) },
                new LeftOut("y", LeftOutReason.TooFewCoaches) { Shortage = new(["c", "y"], ["a"]) },
            ],
            solution.LeftOut);
    }

    [Fact]
    public void A_circle_with_them_would_cost_the_round_more()
    {
        // Two triangles meet in a. Everybody could have a coach of their own if only x and y might coach each other.
        var solution = Draft.Of("abcxy", [.. Circle, "ba1", "cb1", "ac1", "ax1", "xy1", "ya1", "xa1", "yx1", "ay1"]).Solve();

        Assert.Equal([new LeftOut("x", LeftOutReason.LimitOfTheRound), new LeftOut("y", LeftOutReason.LimitOfTheRound)], solution.LeftOut);
    }

    [Fact]
    public void A_forbidden_pair_counts_as_not_allowed()
    {
        var solution = Draft.Of("abcx", [.. Circle, "xa1", "bx1"]).Forbidding("xa").Solve();

        Assert.Equal([new LeftOut("x", LeftOutReason.NoAllowedCoach)], solution.LeftOut);
    }

    private static void AssertReason(LeftOutReason reason, params string[] pairs)
    {
        var solution = Draft.Of("abcx", [.. Circle, .. pairs]).Solve();

        Assert.Equal(3, solution.PeopleMatched);
        Assert.Equal([new LeftOut("x", reason)], solution.LeftOut);
    }
}
