using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;
using Outcome = ReciproCoach.Matching.Solver.Outcome;

namespace ReciproCoach.Matching.Tests;

/// <summary>Properties over rounds too large for brute force; every solution is also held against its draft.</summary>
[Properties(MaxTest = 150, Arbitrary = [typeof(What_is_always_true)])]
public sealed class What_is_always_true
{
    public static Arbitrary<Round> Rounds() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from family in Gen.Elements(RandomDraft.Families)
        from people in Gen.Choose(3, 16)
        select new Round(seed, family, people));

    [Property]
    public void The_order_of_the_input_changes_nothing(Round round)
    {
        var draft = round.Pinned();

        AssertSame(draft.Solve(), new RandomDraft(round.Seed).Shuffled(draft).Solve());
    }

    [Property]
    public void The_same_input_gives_the_same_answer_on_every_thread(Round round)
    {
        var instance = Instance.Create(round.Pinned());
        var solver = new CycleCoverSolver();

        var answers = new Solution[4];
        Parallel.For(0, answers.Length, i => answers[i] = solver.Solve(instance, SolveOptions.Default));

        Assert.All(answers, answer => AssertSame(answers[0], answer));
    }

    [Property]
    public void Other_names_for_the_same_people_change_neither_people_nor_total(Round round)
    {
        var draft = round.Free();
        string Other(string id) => string.Concat(id.Reverse()) + id;

        AssertAsGood(draft.Solve(), new InstanceDraft(
            [.. draft.People.Select(Other)],
            [.. draft.Allowed.Select(p => new ScoredPair(Other(p.Client), Other(p.Coach), p.Score))]).Solve());
    }

    [Property]
    public void Turning_every_pair_round_changes_neither_people_nor_total(Round round)
    {
        var draft = round.Free();

        var turned = draft with { Allowed = [.. draft.Allowed.Select(p => new ScoredPair(p.Coach, p.Client, p.Score))] };

        AssertAsGood(draft.Solve(), turned.Solve());
    }

    [Property]
    public void Forbidding_a_pair_never_helps(Round round)
    {
        var draft = round.Free();
        var free = draft.Solve();
        if (!free.Proven || draft.Allowed.Count == 0)
            return;
        var pair = draft.Allowed[round.Seed % draft.Allowed.Count];

        var less = (draft with { Forbidden = [new(pair.Client, pair.Coach)] }).Solve();

        Assert.True((less.PeopleMatched, less.Total).CompareTo((free.PeopleMatched, free.Total)) <= 0);
    }

    [Property]
    public void Forcing_the_pairs_of_the_best_answer_gives_it_back(Round round)
    {
        var draft = round.Free();
        var free = draft.Solve();

        var forced = (draft with { Forced = [.. free.Pairs.Select(p => new DirectedPair(p.Client, p.Coach))] }).Solve();

        AssertAsGood(free, forced);
        Assert.Equal(free.Pairs, forced.Pairs);
    }

    [Property]
    public void Raising_every_score_by_one_raises_the_total_by_one_for_each_person(Round round)
    {
        var draft = round.Free();
        var before = draft.Solve();

        var after = (draft with { Allowed = [.. draft.Allowed.Select(p => p with { Score = p.Score + 1 })] }).Solve();

        if (before.Proven && after.Proven)
            Assert.Equal((before.PeopleMatched, before.Total + before.PeopleMatched), (after.PeopleMatched, after.Total));
    }

    [Property]
    public void Somebody_without_any_pair_is_left_out_and_changes_nothing_else(Round round)
    {
        var draft = round.Pinned();
        var before = draft.Solve();

        var after = (draft with { People = [.. draft.People, "zz"] }).Solve();

        Assert.Equal(before.Outcome, after.Outcome);
        AssertAsGood(before, after);
        if (after.Outcome == Outcome.Matching)
            Assert.Contains(new LeftOut("zz", LeftOutReason.NoAllowedCoach), after.LeftOut);
    }

    private static void AssertAsGood(Solution one, Solution other)
    {
        if (one.Ending == Ending.Finished && other.Ending == Ending.Finished)
            Assert.Equal((one.PeopleMatched, one.Total), (other.PeopleMatched, other.Total));
    }

    private static void AssertSame(Solution one, Solution other)
    {
        Assert.Equal(one.Pairs, other.Pairs);
        Assert.Equal(one.LeftOut, other.LeftOut);
        Assert.Equal(
            (one.Outcome, one.Ending, one.PeopleBound, one.Bound, one.Iterations),
            (other.Outcome, other.Ending, other.PeopleBound, other.Bound, other.Iterations));
    }
}

/// <summary>A random round by its recipe, so that a failing property prints what to build again.</summary>
public sealed record Round(int Seed, string Family, int People)
{
    internal InstanceDraft Free() => new RandomDraft(Seed).Of(Family, People);

    internal InstanceDraft Pinned()
    {
        var random = new RandomDraft(Seed);
        return random.WithPins(random.Of(Family, People));
    }
}
