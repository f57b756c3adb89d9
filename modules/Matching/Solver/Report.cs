using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Explaining;
using ReciproCoach.Matching.Solver.Proving;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver;

/// <summary>Puts what a search knows into the words of the public answer.</summary>
internal sealed class Report(Instance instance, MostPeopleThenTotal objective, Budget budget)
{
    private readonly Stages stages = new(instance, objective);

    /// <summary>True when the search, as far as it has come, leaves room for more people than it has matched.</summary>
    public bool LeavesPeopleOpen(Search search) =>
        search.Incumbent.Exists && !budget.Spent && Pairs(search).Count < stages.PeopleBound(search, forPeople: null);

    public SolveProgress Progress(Search search, Search? forPeople)
    {
        var pairs = Pairs(search);
        var people = stages.PeopleBound(search, forPeople);
        var counted = search.Incumbent.Exists ? pairs.Count : people;
        return new(budget.Used, pairs.Count, people, pairs.Sum(pair => (long)pair.Score), stages.TotalBound(search, counted));
    }

    public Solution Solution(Search search, Search? forPeople)
    {
        var (pairs, people) = (Pairs(search), stages.PeopleBound(search, forPeople));
        var total = pairs.Sum(pair => (long)pair.Score);
        var proven = search.Incumbent.Exists ? stages.Of(search, forPeople, pairs.Count, total) : [];
        return new()
        {
            Outcome = search.Incumbent.Exists ? Outcome.Matching
                : search.Finished ? Outcome.ForcedPairsImpossible
                : Outcome.ForcedPairsUndecided,
            Ending = search.Finished && forPeople?.Finished != false ? Ending.Finished
                : budget.Cancelled ? Ending.Cancelled
                : Ending.BudgetSpent,
            Pairs = pairs,
            LeftOut = LeftOut(search),
            PeopleBound = people,
            Bound = stages.TotalBound(search, search.Incumbent.Exists ? pairs.Count : people),
            Stages = [.. proven.Select(stage => stage.Stage)],
            Certificate = proven is [] ? null : new("total", instance.Count, pairs.Count, total, instance.HighestScore, proven),
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
        var why = new Lazy<WhyLeftOut>(() => new(instance));
        var leftOut = new List<LeftOut>();
        for (var person = 0; person < search.Incumbent.CoachOf.Length; person++)
        {
            if (search.Incumbent.CoachOf[person] == person)
                leftOut.Add(new(instance.People[person], why.Value.For(person)));
        }

        return leftOut;
    }
}
