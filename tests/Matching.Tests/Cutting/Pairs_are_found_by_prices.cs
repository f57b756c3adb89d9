using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Pricing;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Cutting;

/// <summary>Of each row only a few pairs are kept; what is cheap enough by any prices must be found all the same, every single pair.</summary>
public sealed class Pairs_are_found_by_prices
{
    private const int People = 60;

    [Theory, InlineData(64), InlineData(1 << 20), InlineData(7)]
    public void However_prices_move_and_whatever_they_are_multiples_of(long scale)
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var rows = Rows(seed);
            var near = new NearRows(rows) { Kept = 6, WorthIt = 0 };
            var (chance, price) = (new Random(seed), new long[People]);
            for (var round = 0; round < 12; round++)
            {
                Move(price, chance, by: (round % 3) switch { 0 => 400, 1 => 3, _ => 40 }, scale);
                near.Hold(price, scale);
                for (var client = 0; client < People; client++)
                {
                    var limit = chance.Next(-200, 500) * scale;

                    var found = new List<(long Reduced, int Coach, long Cost)>();
                    near.Collect(client, limit, found);

                    Assert.Equal(ReadAll(rows, client, price, scale, limit), found);
                }
            }
        }
    }

    [Fact]
    public void Without_reading_all_rows_again_as_long_as_prices_hardly_move()
    {
        var (counted, price) = (new CountedRows(People), new long[People]);
        var rows = new UsableRows(Instance.Create(counted), MostPeopleThenTotal.Of(Instance.Create(counted)));
        var (near, chance, found) = (new NearRows(rows) { Kept = 10, WorthIt = 0 }, new Random(1), new List<(long, int, long)>());
        for (var round = 0; round < 20; round++)
        {
            if (round == 1)
                counted.Reads = 0;
            Move(price, chance, by: 2, Objective.Scale);
            near.Hold(price, Objective.Scale);
            for (var client = 0; client < People; client++)
                near.Collect(client, 20 * Objective.Scale, found);
        }

        Assert.InRange(counted.Reads, 0, People / 2);
    }

    private static UsableRows Rows(int seed)
    {
        var instance = Instance.Create(new RandomDraft(seed).Of("dense", People));
        return new(instance, MostPeopleThenTotal.Of(instance));
    }

    /// <summary>Some rise and some fall, by less than a unit too.</summary>
    private static void Move(long[] price, Random chance, int by, long scale)
    {
        for (var coach = 0; coach < price.Length; coach++)
            price[coach] += chance.NextInt64(-by * scale, by * scale + 1);
    }

    private static List<(long Reduced, int Coach, long Cost)> ReadAll(UsableRows rows, int client, long[] price, long scale, long limit)
    {
        var found = new List<(long Reduced, int Coach, long Cost)>();
        var row = rows.Read(client);
        for (var k = 0; k < row.Coaches.Length; k++)
        {
            if (row.Costs[k] * scale - price[row.Coaches[k]] is var reduced && reduced < limit)
                found.Add((reduced, row.Coaches[k], row.Costs[k]));
        }

        return found;
    }

    /// <summary>Everybody may be coached by everybody; says how often it was asked.</summary>
    private sealed class CountedRows(int people) : IScoreRows
    {
        public int Reads { get; set; }

        public IReadOnlyList<string> People { get; } = [.. Enumerable.Range(0, people).Select(person => $"p{person:00}")];

        public void Read(int client, Span<int> scores)
        {
            Reads++;
            for (var coach = 0; coach < scores.Length; coach++)
                scores[coach] = coach == client ? IScoreRows.NotAllowed : (client * 7919 + coach * 104729) % 1000;
        }
    }
}
