using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Explaining;
using ReciproCoach.Matching.Solver.Proving;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver;

/// <summary>Puts what a search knows into the words of the public answer.</summary>
internal sealed class Report(Instance instance, MostPeopleThenTotal objective, Budget budget)
{
    private readonly Stages stages = new(instance, objective);

    public SolveProgress Progress(Search search)
    {
        var pairs = Pairs(search);
        var total = pairs.Sum(pair => (long)pair.Score);
        var (people, bound) = Bounds(search, pairs.Count, total);
        return new(budget.Used, pairs.Count, people, total, bound);
    }

    public Solution Solution(Search search)
    {
        var pairs = Pairs(search);
        var total = pairs.Sum(pair => (long)pair.Score);
        var proven = search.Incumbent.Exists ? stages.Of(search, pairs.Count, total) : [];
        var (people, bound) = Bounds(search, pairs.Count, total);
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
            Bound = bound,
            Stages = [.. proven.Select(stage => stage.Stage)],
            Certificate = proven is [] ? null : new("total", instance.Count, pairs.Count, total, instance.HighestScore, proven),
            Iterations = budget.Used,
        };
    }

    /// <summary>What the stages say; without a matching, what could still hold for as many people as there might be.</summary>
    private (int People, long Total) Bounds(Search search, int matched, long total)
    {
        var people = objective.PeopleAtMost(search.Bound);
        if (search.Incumbent.Exists)
            return (people, stages.Of(search, matched, total)[^1].Stage.Bound);
        return (people, stages.Of(search, people, total)[^1].Stage.Bound);
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
}
