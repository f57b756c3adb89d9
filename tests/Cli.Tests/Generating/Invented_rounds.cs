using System.Globalization;
using ReciproCoach.Matching.Cli.Generating;

namespace ReciproCoach.Cli.Tests.Generating;

public sealed class Invented_rounds
{
    public static TheoryData<string> Families => [.. Family.Names];

    [Theory, InlineData("real"), InlineData("mutual"), InlineData("coarse"), InlineData("sym")]
    public void Allow_between_52_and_70_of_a_hundred_pairs(string family)
    {
        foreach (var seed in Enumerable.Range(11, 8))
        {
            var allowed = Table(family, 300, seed).Sum(row => row.Count(score => score >= 0));
            Assert.InRange(allowed / (300.0 * 299), 0.52, 0.70);
        }
    }

    [Theory, MemberData(nameof(Families))]
    public void Keep_scores_in_range_and_nobody_with_themselves(string family)
    {
        foreach (var people in new[] { 0, 1, 2, 3, 20, 200 })
        {
            var table = Table(family, people, seed: 5);
            Assert.All(table.SelectMany(row => row), score => Assert.InRange(score, -1, 1_000));
            Assert.All(table.Index(), row => Assert.Equal(-1, row.Item[row.Index]));
        }
    }

    // The same on every machine: these numbers may only change together with the families' description.
    [Theory]
    [InlineData("real", "31424596e0ac4f00")]
    [InlineData("sym", "58bd02966a19d810")]
    [InlineData("mutual", "d0f9dcba7cc0ce80")]
    [InlineData("coarse", "42085793798621b6")]
    [InlineData("sparse", "3c9f601a829d8de6")]
    public void Are_the_same_everywhere(string family, string expected)
    {
        ulong sum = 14_695_981_039_346_656_037;
        foreach (var score in Table(family, 120, seed: 7).SelectMany(row => row))
            sum = unchecked((sum ^ (ulong)(score + 1)) * 1_099_511_628_211);

        Assert.Equal(expected, sum.ToString("x16", CultureInfo.InvariantCulture));
    }

    [Theory, MemberData(nameof(Families))]
    public void Have_nothing_in_common_with_those_of_the_next_seed(string family)
    {
        var (one, next) = (Table(family, 200, seed: 1, degree: 100), Table(family, 200, seed: 2, degree: 100));
        var both = one.Zip(next).SelectMany(rows => rows.First.Zip(rows.Second)).Where(cell => cell.First >= 0 && cell.Second >= 0).ToList();

        Assert.InRange(Correlation(both), -0.1, 0.1);
    }

    [Fact]
    public void Have_60_of_100_requests_returned_when_mutual()
    {
        var crowd = new Crowd(1_000, 3);
        var requests = Requests.MostlyReturned(crowd, 3);
        var asked = Enumerable.Range(0, 1_000).SelectMany(client => requests.Of(client).Select(wish => (Client: client, wish.Coach))).ToHashSet();
        var own = asked.Count / (1 + 0.6);
        var returned = asked.Count(pair => asked.Contains((pair.Coach, pair.Client))) / 2.0;

        Assert.InRange(returned / own, 0.5, 0.75);
    }

    [Fact]
    public void Have_star_coaches_many_ask_for()
    {
        var requests = Requests.OfStars(new Crowd(300, 3), 3);
        var wishes = Enumerable.Range(0, 300).SelectMany(client => requests.Of(client)).CountBy(wish => wish.Coach).Select(count => count.Value).ToList();

        Assert.True(wishes.Max() > 50);
        Assert.True(wishes.OrderDescending().Take(30).Sum() > wishes.Sum() / 3);
    }

    [Theory, InlineData(4), InlineData(10), InlineData(40)]
    public void Of_the_sparse_kind_go_both_ways_and_have_the_degree_asked_for(int degree)
    {
        var table = Table("sparse", 600, seed: 9, degree);
        for (var client = 0; client < 600; client++)
        {
            for (var coach = 0; coach < 600; coach++)
                Assert.Equal(table[client][coach] >= 0, table[coach][client] >= 0);
        }

        Assert.InRange(table.Average(row => row.Count(score => score >= 0)), degree * 0.9, degree * 1.1);
    }

    [Fact]
    public void Of_the_coarse_kind_know_only_hundreds() =>
        Assert.All(Table("coarse", 100, seed: 2).SelectMany(row => row).Where(score => score >= 0), score => Assert.Equal(0, score % 100));

    [Fact]
    public void Of_the_sym_kind_score_nearly_the_same_both_ways_unless_requested()
    {
        var table = Table("sym", 200, seed: 4);
        var apart = Enumerable.Range(0, 200).SelectMany(i => Enumerable.Range(0, i).Where(j => table[i][j] >= 0).Select(j => Math.Abs(table[i][j] - table[j][i]))).ToList();

        Assert.True(apart.Count(difference => difference <= 8) > apart.Count * 9 / 10);
    }

    [Fact]
    public void Have_ids_in_the_order_of_their_numbers()
    {
        var rows = Family.Make("real", 1_001, seed: 1);
        var ids = rows.People;

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal("p0007", ids[7]);
    }

    private static int[][] Table(string family, int people, long seed, int degree = Family.UsualDegree)
    {
        var rows = Family.Make(family, people, seed, degree);
        return [.. Enumerable.Range(0, people).Select(client =>
        {
            var scores = new int[people];
            rows.Read(client, scores);
            return scores;
        })];
    }

    private static double Correlation(List<(int First, int Second)> cells)
    {
        var (x, y) = (cells.Average(cell => cell.First), cells.Average(cell => cell.Second));
        var together = cells.Sum(cell => (cell.First - x) * (cell.Second - y));
        return together / Math.Sqrt(cells.Sum(cell => Math.Pow(cell.First - x, 2)) * cells.Sum(cell => Math.Pow(cell.Second - y, 2)));
    }
}
