using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Proving;

/// <summary>Reads the two aims, people and total, out of one search that had both in its cost.</summary>
internal sealed class Stages(Instance instance, MostPeopleThenTotal objective)
{
    private readonly Lazy<TotalCeiling> ceiling = new(() => new(instance));

    public IReadOnlyList<ProvenStage> Of(Search search, int matched, long total)
    {
        var (tree, people) = (search.Tree, objective.PeopleAtMost(search.Bound));
        return [People(tree, matched, people), Total(tree, search.Bound, matched, total)];
    }

    /// <summary>The same prices, in the unit "one person left out".</summary>
    private ProvenStage People(ProofNode tree, int matched, int bound) => new(
        Stage.People(matched, bound),
        Trees.Map(tree, proof => proof with { Scale = proof.Scale * objective.DearestLeftOut }));

    private ProvenStage Total(ProofNode tree, long bound, int matched, long total)
    {
        var byCost = objective.TotalAtMost(bound, matched);
        var simple = (long)instance.HighestScore * matched;
        if (byCost <= simple && (byCost == total || byCost <= ceiling.Value.Total))
            return new(Stage.OfTotal(total, byCost), Trees.Map(tree, proof => proof with { OutPrice = proof.Scale * objective.DearestLeftOut }));
        return simple <= ceiling.Value.Total
            ? new(Stage.OfTotal(total, simple), new() { Bound = new(1, 0, [], new long[instance.Count], [], []) })
            : new(Stage.OfTotal(total, ceiling.Value.Total), new() { Bound = ceiling.Value.Proof });
    }
}
