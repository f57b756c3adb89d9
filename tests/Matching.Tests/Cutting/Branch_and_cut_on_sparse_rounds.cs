using System.Text;
using System.Text.Json;
using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Proving;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Tests.Cutting;

public sealed class Branch_and_cut_on_sparse_rounds
{
    [Theory]
    [InlineData(60, 4)]
    [InlineData(60, 6)]
    [InlineData(120, 4)]
    [InlineData(120, 6)]
    [InlineData(120, 10)]
    public void Both_stages_are_proved_best(int people, double degree)
    {
        var (first, second) = SolveBoth(people, degree, seed: people + (int)degree, uses: 20_000);

        Assert.Equal(EveryCover.CostOf(first.Problem, first.Result.CoachOf!), first.Result.Bound);
        Assert.True(TreeCheck.Proves(first.Problem, first.Result.Proof, first.Result.Bound));
        Assert.Equal(EveryCover.CostOf(second.Problem, second.Result.CoachOf!), second.Result.Bound);
        Assert.True(TreeCheck.Proves(second.Problem, second.Result.Proof, second.Result.Bound));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_can_be_matched_comes_out_of_the_linear_program_nearly_by_itself(int seed)
    {
        var problem = SparseProblem.People(400, 4, seed);

        var result = BranchAndCut.Solve(problem, long.MaxValue, new Budget(20_000, TestContext.Current.CancellationToken));

        Assert.Equal(EveryCover.CostOf(problem, result.CoachOf!), result.Bound);
        Assert.InRange(result.Branches, 0, 60);
        Assert.True(TreeCheck.Proves(problem, result.Proof, result.Bound));
    }

    [Fact]
    public void A_large_round_begins_with_the_cover_it_is_given_and_makes_it_better()
    {
        var people = SparseProblem.People(600, 5, seed: 2);
        var most = BranchAndCut.Solve(people, long.MaxValue, Budget(20_000)).CoachOf!;
        var total = SparseProblem.Total(people, most.Index().Count(entry => entry.Index == entry.Item), seed: 2);
        var cost = EveryCover.CostOf(total, most)!;

        var result = BranchAndCut.Solve(total, cost, Budget(600), cover: most);

        Assert.Equal(EveryCover.CostOf(total, result.CoachOf!), result.Cost);
        Assert.InRange(result.Cost - result.Bound, 0, (cost - result.Bound) / 10);
        Assert.True(TreeCheck.Proves(total, result.Proof, result.Bound));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(50)]
    public void Stopped_early_the_bound_is_true_and_every_leaf_proves_it(int uses)
    {
        var (whole, total) = SolveBoth(80, 4, seed: 7, uses: 20_000);
        foreach (var (problem, best) in (ReadOnlySpan<(StageProblem, CutResult)>)[whole, total])
        {
            var stopped = BranchAndCut.Solve(problem, long.MaxValue, new Budget(uses, TestContext.Current.CancellationToken));
            Assert.True(stopped.Bound <= best.Bound);
            Assert.True(TreeCheck.Proves(problem, stopped.Proof, stopped.Bound));
            if (stopped.CoachOf is { } found)
                Assert.True(EveryCover.CostOf(problem, found) >= best.Bound);
        }
    }

    [Fact]
    public void Cancelled_before_the_start_it_still_says_something_true()
    {
        var problem = SparseProblem.People(40, 4, seed: 3);
        var result = BranchAndCut.Solve(problem, long.MaxValue, new Budget(20_000, new CancellationToken(canceled: true)));
        Assert.True(TreeCheck.Proves(problem, result.Proof, result.Bound));
    }

    [Fact]
    public void The_same_stage_gives_the_same_proof_twice()
    {
        Assert.Equal(Trace(SolveBoth(100, 5, seed: 11, uses: 300)), Trace(SolveBoth(100, 5, seed: 11, uses: 300)));
    }

    private static Budget Budget(int uses) => new(uses, TestContext.Current.CancellationToken);

    private static string Trace(((StageProblem, CutResult Result) First, (StageProblem, CutResult Result) Second) both)
    {
        var text = new StringBuilder();
        foreach (var result in (ReadOnlySpan<CutResult>)[both.First.Result, both.Second.Result])
        {
            text.Append(JsonSerializer.Serialize((result.CoachOf, result.Bound, result.Branches, result.Pivots), Fields));
            Append(text, result.Proof);
        }

        return text.ToString();
    }

    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    private static void Append(StringBuilder text, ProofNode node)
    {
        foreach (var proof in node.Fixes.Append(node.Bound))
            text.Append(JsonSerializer.Serialize(proof, Fields));
        switch (node.Split)
        {
            case Split.OnPair split:
                Append(text, split.There);
                Append(text, split.Back);
                Append(text, split.Apart);
                break;
            case Split.OnArc split:
                Append(text, split.Yes);
                Append(text, split.No);
                break;
            case Split.OnPerson split:
                Append(text, split.Out);
                Append(text, split.In);
                break;
        }
    }

    private static ((StageProblem Problem, CutResult Result) First, (StageProblem Problem, CutResult Result) Second) SolveBoth(
        int people, double degree, int seed, int uses)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var first = SparseProblem.People(people, degree, seed);
        var most = BranchAndCut.Solve(first, long.MaxValue, new Budget(uses, cancellation));
        var second = SparseProblem.Total(first, most.CoachOf!.Index().Count(entry => entry.Index == entry.Item), seed);
        return ((first, most), (second, BranchAndCut.Solve(second, long.MaxValue, new Budget(uses, cancellation))));
    }
}
