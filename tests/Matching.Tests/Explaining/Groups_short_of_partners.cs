using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Explaining;

/// <summary>Against every group of small rounds, over the pairs that could be part of a circle.</summary>
public sealed class Groups_short_of_partners
{
    [Theory, InlineData("sparse"), InlineData("ties"), InlineData("dense"), InlineData("real")]
    public void Are_named_exactly_where_there_are_such(string family)
    {
        var random = new RandomDraft(71);
        var met = 0;
        for (var round = 0; round < 300; round++)
        {
            var draft = random.Of(family, 4 + round % 4);
            var usable = WithoutDeadEnds(draft);
            var turned = usable.Select(p => (p.Coach, p.Client)).ToHashSet();
            foreach (var left in draft.Solve().LeftOut)
            {
                switch (left.Reason)
                {
                    case LeftOutReason.TooFewCoaches:
                        AssertShort(left, usable);
                        met++;
                        break;
                    case LeftOutReason.TooFewClients:
                        Assert.False(IsShort(left.Person, draft.People, usable));
                        AssertShort(left, turned);
                        met++;
                        break;
                    case LeftOutReason.LimitOfTheRound:
                        Assert.False(IsShort(left.Person, draft.People, usable) || IsShort(left.Person, draft.People, turned));
                        Assert.Null(left.Shortage);
                        break;
                    default:
                        Assert.Null(left.Shortage);
                        break;
                }
            }
        }

        Assert.True(met > 5 || family == "dense");
    }

    private static void AssertShort(LeftOut left, HashSet<(string From, string To)> pairs)
    {
        Assert.Contains(left.Person, left.Shortage!.Group);
        Assert.Equal(Partners(left.Shortage.Group, pairs), left.Shortage.Partners);
        Assert.True(left.Shortage.Partners.Count < left.Shortage.Group.Count);
    }

    /// <summary>Whether the group that lacks most lacks less without this person.</summary>
    private static bool IsShort(string person, IReadOnlyList<string> people, HashSet<(string From, string To)> pairs) =>
        Lack([.. people.Where(p => p != person)], pairs) < Lack([.. people], pairs);

    private static int Lack(string[] people, HashSet<(string From, string To)> pairs) =>
        Enumerable.Range(0, 1 << people.Length)
            .Select(set => people.Where((_, at) => (set >> at & 1) == 1).ToList())
            .Max(group => group.Count - Partners(group, pairs).Count);

    private static List<string> Partners(IEnumerable<string> group, HashSet<(string From, string To)> pairs) =>
        [.. pairs.Where(p => group.Contains(p.From)).Select(p => p.To).Distinct().Order(StringComparer.Ordinal)];

    private static HashSet<(string Client, string Coach)> WithoutDeadEnds(InstanceDraft draft)
    {
        var pairs = draft.Allowed.Select(p => (p.Client, p.Coach)).ToHashSet();
        while (pairs.RemoveWhere(p =>
            !pairs.Any(q => q.Client == p.Coach && q.Coach != p.Client) || !pairs.Any(q => q.Coach == p.Client && q.Client != p.Coach)) > 0)
        {
        }

        return pairs;
    }
}
