using ReciproCoach.Matching.Solver.Assigning;

namespace ReciproCoach.Matching.Tests.Assigning;

/// <summary>When a pair is not made after all, the shortest way round is searched from both of its ends at once.</summary>
public sealed class Parting_two_people
{
    private const int People = 30;

    [Fact]
    public void Costs_what_the_cheapest_assignment_without_that_pair_costs_more()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var (arcs, paths, cheapest) = Round(seed);
            for (var client = 0; client < People; client++)
            {
                var price = paths.PriceOfParting(arcs, cheapest, client);

                Assert.Equal(Anew(arcs, cheapest, client)?.Value - cheapest.Value ?? Arcs.Never, price);
                Assert.Equal(Math.Min(price, 5), paths.PriceOfParting(arcs, cheapest, client, most: 5));
            }
        }
    }

    [Fact]
    public void Leaves_prices_that_prove_the_new_assignment_cheapest()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var (arcs, paths, assignment) = Round(seed);
            for (var client = 0; client < People; client += 3)
            {
                var before = assignment.Value;
                var price = paths.PriceOfParting(arcs, assignment, client);
                var mark = arcs.Mark;
                arcs.Ban(client, assignment.CoachOf[client]);
                if (price == Arcs.Never)
                {
                    Assert.False(paths.Solve(arcs, assignment.Copy(), [client]));
                    arcs.RollBack(mark);
                    continue;
                }

                Assert.True(paths.Solve(arcs, assignment, [client]));

                Assert.Equal(before + price, assignment.Value);
                PricesProve(arcs, assignment);
            }
        }
    }

    private static void PricesProve(Arcs arcs, Assignment assignment)
    {
        for (var client = 0; client < People; client++)
        {
            Assert.Equal(client, assignment.ClientOf[assignment.CoachOf[client]]);
            Assert.Equal(assignment.ClientPrice[client] + assignment.CoachPrice[assignment.CoachOf[client]], arcs.CostOf(client, assignment.CoachOf[client]));
            foreach (var coach in arcs.Coaches(client))
                Assert.True(arcs.CostOf(client, coach) >= assignment.ClientPrice[client] + assignment.CoachPrice[coach]);
        }
    }

    /// <summary>The cheapest assignment without the pair of a client, from nothing; null when there is none.</summary>
    private static Assignment? Anew(Arcs arcs, Assignment before, int client)
    {
        var (mark, anew) = (arcs.Mark, new Assignment(People));
        arcs.Ban(client, before.CoachOf[client]);
        var found = new ShortestAugmentingPaths(People).Solve(arcs, anew);
        arcs.RollBack(mark);
        return found ? anew : null;
    }

    /// <summary>Few pairs and small costs, so that there are ties and people who cannot do without each other; nobody may be left out.</summary>
    private static (Arcs Arcs, ShortestAugmentingPaths Paths, Assignment Cheapest) Round(int seed)
    {
        var (chance, arcs, paths) = (new Random(seed), new Arcs(People), new ShortestAugmentingPaths(People));
        for (var client = 0; client < People; client++)
        {
            arcs.Begin(client, 4, Arcs.Never);
            arcs.Add(client, (client + 1) % People, chance.Next(12));
            for (var coach = 0; coach < People; coach++)
            {
                if (coach != client && coach != (client + 1) % People && chance.Next(12) == 0)
                    arcs.Add(client, coach, chance.Next(12));
            }
        }

        var cheapest = new Assignment(People);
        Assert.True(paths.Solve(arcs, cheapest));
        return (arcs, paths, cheapest);
    }
}
