namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// What is wanted as one whole number to be made small. A pair costs what its score lacks to the highest score; leaving
/// somebody out costs a fixed amount.
/// </summary>
internal sealed class Objective
{
    /// <summary>Costs inside the search are multiples of 1 / this, so that multipliers can be fractions and still be exact.</summary>
    public const long Scale = 64;

    private readonly Instance instance;
    private readonly int people;
    private readonly int highest;

    private Objective(Instance instance, long leftOutCost)
    {
        this.instance = instance;
        people = instance.Count;
        highest = instance.HighestScore;
        LeftOutCost = leftOutCost;
    }

    public long LeftOutCost { get; }

    /// <summary>Most people first, then the highest total: leaving one out costs more than all scores together could save.</summary>
    public static Objective PeopleFirst(Instance instance) => new(instance, (instance.Count + 1L) * (instance.HighestScore + 1L));

    /// <summary>Only the highest total: being left out is like a score of 0.</summary>
    public static Objective ScoresAlone(Instance instance) => new(instance, instance.HighestScore);

    public long PairCost(int client, int coach) => highest - instance.Score(client, coach);

    public long Cost(ReadOnlySpan<int> coachOf)
    {
        var cost = 0L;
        for (var client = 0; client < coachOf.Length; client++)
            cost += coachOf[client] == client ? LeftOutCost : PairCost(client, coachOf[client]);
        return cost;
    }

    /// <summary>The most people a matching may hold whose cost is at least <paramref name="bound"/>.</summary>
    public int PeopleAtMost(long bound)
    {
        var matched = people;
        while (matched > 0 && HighestCost(matched) < bound)
            matched--;

        // No circle has one or two people.
        return matched < 3 ? 0 : matched;
    }

    /// <summary>The highest total of a matching of so many people whose cost is at least <paramref name="bound"/>.</summary>
    public long TotalAtMost(long bound, int matched) => matched == 0 ? 0 : Math.Max(0, HighestCost(matched) - bound);

    /// <summary>The cost of a matching of so many people when every score in it is 0.</summary>
    private long HighestCost(int matched) => LeftOutCost * (people - matched) + (long)highest * matched;
}
