using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>What a round would get without a solver: by hand, and by lot. Both as careful people do it, closed into rings.</summary>
internal sealed record Yardsticks(Worth ByHand, Worth ByLot)
{
    private const int Draws = 5;

    public static Yardsticks Of(MatchingInput input)
    {
        var draft = input.ForTheSolver();
        var wanted = input.FirstChoices();
        var byHand = new ByHand(draft);
        MatchingFigures Figures(IReadOnlyCollection<ScoredPair> pairs) => MatchingFigures.Of(pairs, draft.People.Count, wanted);
        return new(Worth.Of(Figures(byHand.BestFirst())), Worth.OnAverage([.. Enumerable.Range(draft.People.Count, Draws).Select(seed => Figures(byHand.ByLot(seed)))]));
    }
}
