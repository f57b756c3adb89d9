using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>Only as many people as possible: leaving one out costs 1, and a pair nothing.</summary>
internal sealed class MostPeople(Instance instance) : Objective(instance)
{
    public override long DearestLeftOut => 1;

    public override long PairCost(int client, int coach) => 0;

    public override long LeftOutCost(int person) => 1;

    public override void ReadCosts(int client, ScoreRow row, Span<long> costs) => costs[..row.Coaches.Length].Clear();
}
