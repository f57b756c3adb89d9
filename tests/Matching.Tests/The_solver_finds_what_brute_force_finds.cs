using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Checking;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests;

public sealed class The_solver_finds_what_brute_force_finds
{
    private const int RoundsPerSize = 250;

    public static TheoryData<string> Families => [.. RandomDraft.Families];

    [Theory, MemberData(nameof(Families))]
    public void On_free_rounds(string family) => Compare(family, seed: 1, (_, draft) => draft);

    [Theory, MemberData(nameof(Families))]
    public void On_rounds_with_forced_and_forbidden_pairs(string family) =>
        Compare(family, seed: 2, (random, draft) => random.WithPins(draft));

    [Theory, MemberData(nameof(Families))]
    public void And_never_claims_more_than_is_true_when_stopped_early(string family)
    {
        var random = new RandomDraft(3);
        for (var round = 0; round < 200; round++)
        {
            var draft = random.WithPins(random.Of(family, people: 7));
            var solution = draft.Solve(new() { Iterations = 1 + round % 12 });
            AssertBoundsAreHonest(draft, solution);
        }
    }

    [Theory, MemberData(nameof(Families))]
    public void On_rounds_of_eight_with_and_without_pins(string family)
    {
        var random = new RandomDraft(4);
        for (var round = 0; round < 60; round++)
        {
            var draft = round % 2 == 0 ? random.Of(family, people: 8) : random.WithPins(random.Of(family, people: 8));
            CompareOne(draft);
        }
    }

    private static void Compare(string family, int seed, Func<RandomDraft, InstanceDraft, InstanceDraft> pin)
    {
        var random = new RandomDraft(seed);
        for (var people = 3; people <= 7; people++)
        {
            for (var round = 0; round < RoundsPerSize; round++)
            {
                CompareOne(pin(random, random.Of(family, people)));
            }
        }
    }

    private static void CompareOne(InstanceDraft draft)
    {
        var solution = draft.Solve(new() { Iterations = 100_000 });
        Assert.Equal(Ending.Finished, solution.Ending);
        if (EveryMatching.Best(draft) is { } best)
        {
            Assert.Equal(best, (solution.PeopleMatched, solution.Total));
            Assert.True(solution.Proven);
        }
        else
        {
            Assert.Equal(Outcome.ForcedPairsImpossible, solution.Outcome);
            Assert.False(solution.Proven);
        }
    }

    private static void AssertBoundsAreHonest(InstanceDraft draft, Solution solution)
    {
        var totals = EveryMatching.BestTotals(draft);
        var most = EveryMatching.Best(draft)?.People;
        Assert.True(solution.PeopleBound >= (most ?? 0));
        switch (solution.Outcome)
        {
            case Outcome.Matching:
                Assert.True(solution.Bound >= totals[solution.PeopleMatched]);
                Assert.Equal(solution.Proven, solution.PeopleBound == solution.PeopleMatched && solution.Gap == 0);
                break;
            case Outcome.ForcedPairsImpossible:
                Assert.Null(most);
                break;
            case Outcome.ForcedPairsUndecided:
                Assert.NotEqual(Ending.Finished, solution.Ending);
                Assert.True(solution.Bound >= (totals[solution.PeopleBound] ?? 0));
                break;
        }
    }
}
