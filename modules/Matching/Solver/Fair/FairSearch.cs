using ReciproCoach.Matching.Solver.Proving;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Fair;

/// <summary>One search under floors: the best matching it knows, and what its prices prove about each aim.</summary>
internal sealed class FairSearch
{
    private readonly Instance instance;
    private readonly Search search;
    private readonly Search forFloor;
    private readonly long bound;
    private readonly Lazy<ProofNode> tree;

    public FairSearch(Instance instance, Floors floors, int[] known, Budget budget, Action afterEach)
    {
        (this.instance, Floors) = (instance, floors);
        search = forFloor = new(instance, new FairObjective(instance, floors), budget);
        Run(search, known, afterEach);
        // Nearly always the root alone proves the floor. Where it does not, a search is needed that rules no pair out.
        if (!budget.Spent && !LastFloor(new(instance, CoachOf)).Stage.Proven)
        {
            forFloor = new(instance, new FairObjective(instance, floors), budget) { KeepsEverything = true };
            Run(forFloor, CoachOf, afterEach);
        }

        bound = search.Bound;
        tree = new(() => search.Tree);
    }

    public Floors Floors { get; }

    public int[] CoachOf { get; private set; } = [];

    /// <summary>True when the matching is proved best under these floors.</summary>
    public bool Finished => search.Finished;

    /// <summary>
    /// The last floor as a stage. What is proved is the cost of all aims together: less what others before this one found, and
    /// less all that scores could still add, it is a bound on this one. A tree in which pairs were ruled out for what they
    /// cost in all aims together says nothing about this one alone; the root does.
    /// </summary>
    public ProvenStage LastFloor(Covered covered)
    {
        var last = Floors.Scores.Length - 1;
        var (score, found) = (Floors.Scores[last], covered.Below(Floors.Scores[last]));
        var (proven, proofs) = forFloor.HasRuledOut ? (forFloor.Root.Bound, new() { Bound = forFloor.Root.Proof }) : (forFloor.Bound, forFloor.Tree);
        var rest = (Int128)proven - OfOthers(covered, last) - (Int128)instance.Count * instance.HighestScore;
        var price = Floors.OwnPrice(last);
        var atLeast = rest <= 0 ? 0 : (long)((rest + price - 1) / price);
        var before = Floors.Scores.AsSpan(0, last);
        if (atLeast <= SimpleFloor.AtLeast(covered, before))
            return SimpleFloor.Stage(instance, covered, before, score);
        return new(
            Stage.Below(score, found, Math.Min(found, atLeast)),
            Trees.Map(proofs, proof => proof with
            {
                OutPrice = proof.Scale * Floors.OutPrice,
                BelowPrices = Prices(proof.Scale, last),
                Scale = proof.Scale * price,
            }));
    }

    /// <summary>The total as the last stage, among matchings with just as many people and just as many pairs below each floor.</summary>
    public ProvenStage Total(Covered covered)
    {
        var atMost = (Int128)instance.HighestScore * covered.Matched - (bound - OfOthers(covered, Floors.Scores.Length));
        var simple = (long)instance.HighestScore * covered.Matched;
        return atMost >= simple
            ? new(Stage.OfTotal(covered.Total, simple), new() { Bound = new(1, 0, Prices(0, Floors.Scores.Length), new long[instance.Count], [], []) })
            : new(Stage.OfTotal(covered.Total, (long)atMost), Trees.Map(tree.Value, proof => proof with
            {
                OutPrice = proof.Scale * Floors.OutPrice,
                BelowPrices = Prices(proof.Scale, Floors.Scores.Length),
            }));
    }

    private void Run(Search one, int[] known, Action afterEach)
    {
        one.Incumbent.Offer(known);
        one.Run(afterEach);
        CoachOf = [.. one.Incumbent.CoachOf];
    }

    private Int128 OfOthers(Covered covered, int floors)
    {
        var sum = (Int128)Floors.OutPrice * (instance.Count - covered.Matched);
        for (var floor = 0; floor < floors; floor++)
            sum += (Int128)Floors.OwnPrice(floor) * covered.Below(Floors.Scores[floor]);
        return sum;
    }

    private long[] Prices(long scale, int floors) => [.. Enumerable.Range(0, floors).Select(floor => scale * Floors.OwnPrice(floor))];
}
