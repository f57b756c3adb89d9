using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>
/// How high a total can be when little is proved about the number of people: the best assignment by scores alone, where
/// being left out costs no more than a score of 0 and two may coach each other.
/// </summary>
internal sealed class TotalCeiling
{
    private readonly long highest;

    public TotalCeiling(Instance instance)
    {
        var objective = MostPeopleThenTotal.ScoresAlone(instance);
        var assignment = new Assignment(instance.Count);
        var solved = new ShortestAugmentingPaths(instance.Count).Solve(CostTable.Of(instance, objective), assignment);
        highest = solved ? (long)instance.HighestScore * instance.Count - assignment.Value / Objective.Scale : long.MaxValue;
        Proof = new(Objective.Scale, objective.DearestLeftOut * Objective.Scale, [], assignment.CoachPrice, [], []);
    }

    public Proof Proof { get; }

    /// <summary>No matching has a higher total.</summary>
    public long Total => highest;
}
