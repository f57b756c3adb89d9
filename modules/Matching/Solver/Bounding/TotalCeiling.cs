using ReciproCoach.Matching.Solver.Assigning;

namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>
/// How high the total of a matching of so many people can be when nothing is proved about the number of people: the lowest
/// of three simple ceilings. A cost bound says little here, because one more person outweighs all scores.
/// </summary>
internal sealed class TotalCeiling
{
    private readonly int[] bestAsClient;
    private readonly int[] bestAsCoach;
    private readonly long ofAnyNumber;

    public TotalCeiling(Instance instance)
    {
        var people = Enumerable.Range(0, instance.Count).ToArray();
        bestAsClient = Ranked(people, (client, coach) => (client, coach));
        bestAsCoach = Ranked(people, (coach, client) => (client, coach));
        ofAnyNumber = OfAnyNumber(instance);

        int[] Ranked(int[] who, Func<int, int, (int Client, int Coach)> pair) =>
        [
            .. who.Select(one => who.Select(other => pair(one, other))
                    .Where(p => instance.Allows(p.Client, p.Coach))
                    .Select(p => instance.Score(p.Client, p.Coach))
                    .DefaultIfEmpty(0).Max())
                .OrderDescending(),
        ];
    }

    /// <summary>No matching of so many people has a higher total.</summary>
    public long For(int matched) =>
        Math.Min(ofAnyNumber, Math.Min(bestAsClient.Take(matched).Sum(s => (long)s), bestAsCoach.Take(matched).Sum(s => (long)s)));

    /// <summary>The best assignment by scores alone: being left out costs no more than a score of 0, and two may coach each other.</summary>
    private static long OfAnyNumber(Instance instance)
    {
        var costs = CostTable.Of(instance, MostPeopleThenTotal.ScoresAlone(instance));
        var assignment = new Assignment(instance.Count);
        return new ShortestAugmentingPaths(instance.Count).Solve(costs, assignment)
            ? (long)instance.HighestScore * instance.Count - assignment.Value / Objective.Scale
            : 0;
    }
}
