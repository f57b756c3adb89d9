using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Levels;
using ReciproCoach.Matching.Solver.Proving;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver;

/// <summary>Puts what a search knows into the words of the public answer.</summary>
internal sealed class Report(Instance instance, MostPeopleThenTotal objective, Budget budget)
{
    private readonly Stages stages = new(instance, objective);
    private readonly AnswerWords words = new(instance);

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
        var pairs = words.Pairs(FewerCirclesOfThree.WithTheSameTotal(instance, search.Incumbent.CoachOf));
        var people = stages.PeopleBound(search, forPeople);
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
            LeftOut = words.LeftOut(search.Incumbent.CoachOf),
            PeopleBound = people,
            Bound = stages.TotalBound(search, search.Incumbent.Exists ? pairs.Count : people),
            Stages = [.. proven.Select(stage => stage.Stage)],
            Certificate = proven is [] ? null : new("total", instance.Count, pairs.Count, total, instance.HighestScore, proven),
            Iterations = budget.Used,
        };
    }

    private IReadOnlyList<ScoredPair> Pairs(Search search) => words.Pairs(search.Incumbent.CoachOf);
}
