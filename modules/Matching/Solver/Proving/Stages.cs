using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Proving;

/// <summary>
/// Reads the two aims out of the searches made for them: people out of the first search's root, which has both in its
/// cost, or out of a search for people alone; the total out of the first search's tree.
/// </summary>
internal sealed class Stages(Instance instance, MostPeopleThenTotal objective)
{
    public IReadOnlyList<ProvenStage> Of(Search search, Search? forPeople, int matched, long total) =>
        [People(search, forPeople, matched), Total(search, matched, total)];

    /// <summary>The most people any matching could hold.</summary>
    public int PeopleBound(Search search, Search? forPeople)
    {
        var atOnce = objective.PeopleAtMost(search.Root.Bound);
        return forPeople is null ? atOnce : (int)Math.Clamp(instance.Count - forPeople.Bound, 0, atOnce);
    }

    /// <summary>The highest total of so many people.</summary>
    public long TotalBound(Search search, int matched) =>
        Math.Min(objective.TotalAtMost(search.Bound, matched), (long)instance.HighestScore * matched);

    private ProvenStage People(Search search, Search? forPeople, int matched)
    {
        var atOnce = objective.PeopleAtMost(search.Root.Bound);
        if (forPeople is not null && instance.Count - forPeople.Bound < atOnce)
            return new(Stage.People(matched, PeopleBound(search, forPeople)), forPeople.Tree);
        // The same prices, in the unit "one person left out".
        var proof = search.Root.Proof;
        return new(Stage.People(matched, atOnce), new() { Bound = proof with { Scale = proof.Scale * objective.DearestLeftOut } });
    }

    /// <summary>For as many people as were matched, what leaving one out costs is a mere price.</summary>
    private Proof AtAPrice(Proof proof) => proof with { OutPrice = proof.Scale * objective.DearestLeftOut };

    private ProvenStage Total(Search search, int matched, long total)
    {
        var byCost = objective.TotalAtMost(search.Bound, matched);
        var simple = (long)instance.HighestScore * matched;
        return byCost < simple
            ? new(Stage.OfTotal(total, byCost), search.NumberSettled ? search.Tree : Trees.Map(search.Tree, AtAPrice))
            : new(Stage.OfTotal(total, simple), new() { Bound = new(1, 0, [], new long[instance.Count], [], []) });
    }
}
