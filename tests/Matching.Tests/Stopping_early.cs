using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Checking;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

public sealed class Stopping_early
{
    private static readonly InstanceDraft Hard = new RandomDraft(11).Of("symmetric", 100);

    [Fact]
    public void Cancelled_before_it_began_it_answers_with_nobody_matched_and_claims_nothing()
    {
        var solution = Solve(Hard, new Heard(), new CancellationToken(canceled: true));

        Assert.Equal(Ending.Cancelled, solution.Ending);
        Assert.Equal((0, 100, false), (solution.PeopleMatched, solution.PeopleBound, solution.Proven));
    }

    [Fact]
    public void Cancelled_on_the_way_it_answers_with_the_best_so_far_and_its_gap()
    {
        using var source = new CancellationTokenSource();
        var heard = new Heard { Then = _ => source.Cancel() };

        var solution = Solve(Hard, heard, source.Token);

        Assert.Equal(Ending.Cancelled, solution.Ending);
        Assert.Single(heard.All);
        Assert.Equal(100, solution.PeopleMatched);
        Assert.True(solution.Gap > 0);
        Assert.False(solution.Proven);
    }

    [Fact]
    public void Out_of_budget_it_says_so_and_never_spends_more()
    {
        var solution = Hard.Solve(new() { Iterations = 200 });

        Assert.Equal(Ending.BudgetSpent, solution.Ending);
        Assert.InRange(solution.Iterations, 1, 200);
        Assert.False(solution.Proven);
    }

    [Fact]
    public void With_forced_pairs_and_no_time_it_leaves_the_question_open()
    {
        var draft = Draft.Complete("abc").Forcing("ab");

        var solution = Solve(draft, new Heard(), new CancellationToken(canceled: true));

        Assert.Equal(Outcome.ForcedPairsUndecided, solution.Outcome);
        Assert.Equal((3, 3L), (solution.PeopleBound, solution.Bound));
    }

    [Fact]
    public void More_iterations_never_give_less_and_bounds_only_close_in()
    {
        var before = Hard.Solve(new() { Iterations = 1 });
        foreach (var iterations in new[] { 10, 100, 500, 2_000 })
        {
            var after = Hard.Solve(new() { Iterations = iterations });
            Assert.True((after.PeopleMatched, after.Total).CompareTo((before.PeopleMatched, before.Total)) >= 0);
            Assert.True(after.PeopleBound <= before.PeopleBound);
            before = after;
        }
    }

    [Fact]
    public void Progress_is_told_on_the_way_and_agrees_with_the_answer()
    {
        var heard = new Heard();

        var solution = Solve(new RandomDraft(11).Of("symmetric", 20), heard, TestContext.Current.CancellationToken);

        Assert.True(heard.All.Count > 1);
        Assert.Equal(heard.All.OrderBy(p => p.Iterations), heard.All);
        Assert.All(heard.All, p => Assert.True(p.PeopleMatched <= p.PeopleBound && p.Total <= p.Bound));
        var last = heard.All[^1];
        Assert.Equal((solution.Iterations, solution.PeopleMatched, solution.PeopleBound, solution.Total, solution.Bound),
            (last.Iterations, last.PeopleMatched, last.PeopleBound, last.Total, last.Bound));
    }

    private static Solution Solve(InstanceDraft draft, Heard heard, CancellationToken cancellation)
    {
        var solution = new CycleCoverSolver().Solve(Instance.Create(draft), SolveOptions.Default, heard, cancellation);
        SolutionCheck.AssertHolds(draft, solution);
        return solution;
    }

    private sealed class Heard : IProgress<SolveProgress>
    {
        public List<SolveProgress> All { get; } = [];

        public Action<SolveProgress> Then { get; init; } = _ => { };

        public void Report(SolveProgress value)
        {
            All.Add(value);
            Then(value);
        }
    }
}
