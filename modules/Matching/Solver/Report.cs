using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Explaining;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver;

/// <summary>Puts what a search knows into the words of the public answer.</summary>
internal sealed class Report(Instance instance, MostPeopleThenTotal objective, Budget budget)
{
    private readonly Lazy<TotalCeiling> ceiling = new(() => new(instance));

    public SolveProgress Progress(Search search)
    {
        var (pairs, people) = (Pairs(search), PeopleBound(search));
        var total = pairs.Sum(pair => (long)pair.Score);
        return new(budget.Used, pairs.Count, people, total, Bound(search, pairs.Count, people));
    }

    public Solution Solution(Search search)
    {
        var (pairs, people) = (Pairs(search), PeopleBound(search));
        return new()
        {
            Outcome = search.Incumbent.Exists ? Outcome.Matching
                : search.Finished ? Outcome.ForcedPairsImpossible
                : Outcome.ForcedPairsUndecided,
            Ending = search.Finished ? Ending.Finished
                : budget.Cancelled ? Ending.Cancelled
                : Ending.BudgetSpent,
            Pairs = pairs,
            LeftOut = LeftOut(search),
            PeopleBound = people,
            Bound = Bound(search, pairs.Count, people),
            Iterations = budget.Used,
        };
    }

    private List<ScoredPair> Pairs(Search search)
    {
        var pairs = new List<ScoredPair>();
        for (var client = 0; client < search.Incumbent.CoachOf.Length; client++)
        {
            var coach = search.Incumbent.CoachOf[client];
            if (coach != client)
                pairs.Add(new(instance.People[client], instance.People[coach], instance.Score(client, coach)));
        }

        return pairs;
    }

    private List<LeftOut> LeftOut(Search search)
    {
        var why = new WhyLeftOut(instance);
        var leftOut = new List<LeftOut>();
        for (var person = 0; person < search.Incumbent.CoachOf.Length; person++)
        {
            if (search.Incumbent.CoachOf[person] == person)
                leftOut.Add(new(instance.People[person], why.For(person)));
        }

        return leftOut;
    }

    private int PeopleBound(Search search) => objective.PeopleAtMost(search.Bound);

    private long Bound(Search search, int matched, int people)
    {
        var counted = search.Incumbent.Exists ? matched : people;
        var byCost = objective.TotalAtMost(search.Bound, counted);
        return people == matched ? byCost : Math.Min(byCost, ceiling.Value.For(counted));
    }
}
