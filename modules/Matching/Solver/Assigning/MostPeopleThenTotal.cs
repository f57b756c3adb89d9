using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// The plain objective. A pair costs what its score lacks to the highest score; leaving somebody out costs the same for
/// everybody.
/// </summary>
internal sealed class MostPeopleThenTotal : Objective
{
    private readonly int people;
    private readonly int highest;

    private MostPeopleThenTotal(Instance instance, long leftOutCost) : base(instance)
    {
        people = instance.Count;
        highest = instance.HighestScore;
        DearestLeftOut = leftOutCost;
    }

    public override long DearestLeftOut { get; }

    /// <summary>Most people first, then the highest total: leaving one out costs more than all scores together could save.</summary>
    public static MostPeopleThenTotal Of(Instance instance) => new(instance, (instance.Count + 1L) * (instance.HighestScore + 1L));

    /// <summary>Only the highest total: being left out is like a score of 0.</summary>
    public static MostPeopleThenTotal ScoresAlone(Instance instance) => new(instance, instance.HighestScore);

    public override long PairCost(int client, int coach) => highest - Instance.Score(client, coach);

    public override long LeftOutCost(int person) => DearestLeftOut;

    public override void ReadCosts(int client, ScoreRow row, Span<long> costs)
    {
        var scores = row.Scores;
        costs = costs[..scores.Length];
        for (var k = 0; k < scores.Length; k++)
            costs[k] = highest - scores[k];
    }

    /// <summary>
    /// The most people a matching may hold, as far as prices prove it that prove <paramref name="bound"/> for the cost: set against the
    /// number left out alone, they prove that bound less what all pairs together can cost.
    /// </summary>
    public int PeopleAtMost(long bound) =>
        people - (int)Math.Clamp(Math.Floor((bound - 1m - (decimal)people * highest) / DearestLeftOut) + 1, 0, people);

    /// <summary>The highest total of a matching of so many people whose cost is at least <paramref name="bound"/>.</summary>
    public long TotalAtMost(long bound, int matched) => matched == 0 ? 0 : Math.Max(0, HighestCost(matched) - bound);

    /// <summary>The cost of a matching of so many people when every score in it is 0.</summary>
    private long HighestCost(int matched) => DearestLeftOut * (people - matched) + (long)highest * matched;
}
