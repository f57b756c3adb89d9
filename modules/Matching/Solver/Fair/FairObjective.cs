using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Fair;

/// <summary>Most people, then the fewest pairs below each floor in turn, then the highest total, as one whole number.</summary>
internal sealed class FairObjective(Instance instance, Floors floors) : Objective(instance)
{
    private readonly int highest = instance.HighestScore;

    public Floors Floors => floors;

    public override long DearestLeftOut => floors.OutPrice;

    public override long PairCost(int client, int coach)
    {
        var score = Instance.Score(client, coach);
        return highest - score + floors.PriceOf(score);
    }

    public override void ReadCosts(int client, ScoreRow row, Span<long> costs)
    {
        for (var k = 0; k < row.Scores.Length; k++)
            costs[k] = highest - row.Scores[k] + floors.PriceOf(row.Scores[k]);
    }

    public override long LeftOutCost(int person) => floors.OutPrice;
}
