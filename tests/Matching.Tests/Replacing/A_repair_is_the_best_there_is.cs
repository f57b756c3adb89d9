using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Replacing;

/// <summary>Against every repair of small rounds: leavers, joiners, locks and limits together.</summary>
public sealed class A_repair_is_the_best_there_is
{
    private const int RoundsPerSize = 60;

    public static TheoryData<string> Families => [.. RandomDraft.Families];

    [Theory, MemberData(nameof(Families))]
    public void Of_all_repairs(string family) => Each(family, seed: 21, (instance, draft, replacement) =>
    {
        var all = EveryRepair.Of(instance, draft);
        var seating = all.Where(r => r.StayersOut == all.Min(w => w.StayersOut)).ToList();
        var limit = draft.MostNewPairs ?? int.MaxValue;
        var within = seating.Where(r => r.NewPairs <= limit).OrderBy(r => r.Order).Select(r => (RepairWorth?)r).FirstOrDefault();

        Assert.True(replacement.Proven);
        if (all.Count == 0)
        {
            Assert.Equal(ReplacementOutcome.LockedPairsImpossible, replacement.Outcome);
        }
        else if (within is null)
        {
            Assert.Equal(ReplacementOutcome.NotWithinLimit, replacement.Outcome);
            Assert.Equal(seating.Min(r => r.NewPairs), replacement.SmallestLimit);
            Assert.Equal(replacement.SmallestLimit, replacement.NewPairsBound);
        }
        else
        {
            Assert.Equal(ReplacementOutcome.Repaired, replacement.Outcome);
            Assert.Equal(within, Worth(draft, replacement));
            Assert.Equal(
                (replacement.New.Count, 0L),
                (replacement.NewPairsBound, replacement.Gap));
        }
    });

    [Theory, MemberData(nameof(Families))]
    public void And_what_would_help_is_all_that_would(string family) => Each(family, seed: 22, (instance, draft, replacement) =>
    {
        if (replacement.Waiting.Count == 0)
        {
            Assert.Empty(replacement.Remedies);
            return;
        }

        Assert.True(replacement.RemediesComplete);
        var expected = Trials(instance, draft)
            .Select(trial => (trial.Kind, trial.Client, trial.Coach, NewPairs: Fewest(trial.Instance, trial.Draft)))
            .Where(trial => trial.NewPairs <= (draft.MostNewPairs ?? int.MaxValue - 1));
        Assert.Equal(
            expected.Select(e => new Remedy(e.Kind, e.Client, e.Coach, e.NewPairs, Fewest: true)).ToHashSet(),
            replacement.Remedies.ToHashSet());
    });

    [Fact]
    public void And_all_kinds_of_answer_were_among_them()
    {
        var (outcomes, remedies, seated) = (new HashSet<ReplacementOutcome>(), new HashSet<RemedyKind>(), new HashSet<(bool Stayers, bool Joiners)>());
        foreach (var family in RandomDraft.Families)
        {
            Each(family, seed: 21, (_, draft, replacement) =>
            {
                outcomes.Add(replacement.Outcome);
                remedies.UnionWith(replacement.Remedies.Select(r => r.Kind));
                if (replacement.Outcome == ReplacementOutcome.Repaired)
                    seated.Add((replacement.Waiting.Any(w => !draft.Joiners.Contains(w.Person)), replacement.Waiting.Any(w => draft.Joiners.Contains(w.Person))));
            });
        }

        Assert.Equal(3, outcomes.Count);
        Assert.Equal(3, remedies.Count);
        Assert.Equal(4, seated.Count);
    }

    private static int Fewest(InstanceDraft instance, ReplacementDraft draft) =>
        EveryRepair.Of(instance, draft).Where(r => r.StayersOut + r.JoinersOut == 0).Select(r => r.NewPairs).DefaultIfEmpty(int.MaxValue).Min();

    private static IEnumerable<(RemedyKind Kind, string Client, string? Coach, InstanceDraft Instance, ReplacementDraft Draft)> Trials(
        InstanceDraft instance, ReplacementDraft draft)
    {
        foreach (var pair in draft.Locked)
            yield return (RemedyKind.Unlock, pair.Client, pair.Coach, instance, draft with { Locked = [.. draft.Locked.Where(p => p != pair)] });
        foreach (var person in instance.People.Except(draft.Joiners).Except(draft.Running.Select(p => p.Client)))
            yield return (RemedyKind.StandIn, person, null, instance, draft with { Joiners = [.. draft.Joiners, person] });
        foreach (var pair in draft.Relaxable)
            yield return (RemedyKind.Allow, pair.Client, pair.Coach, instance with { Allowed = [.. instance.Allowed, pair] }, draft);
    }

    private static void Each(string family, int seed, Action<InstanceDraft, ReplacementDraft, Replacement> check)
    {
        var random = new RandomReplacement(seed);
        for (var people = 4; people <= 8; people++)
        {
            for (var round = 0; round < RoundsPerSize; round++)
            {
                var (instance, draft) = random.Of(family, people);
                var replacement = new ReplacementSolver().Repair(
                    draft, new() { Iterations = 200_000 }, cancellation: TestContext.Current.CancellationToken);
                ReplacementCheck.AssertHolds(instance, draft, replacement);
                check(instance, draft, replacement);
            }
        }
    }

    private static RepairWorth Worth(ReplacementDraft draft, Replacement replacement) => new(
        replacement.Waiting.Count(w => !draft.Joiners.Contains(w.Person)),
        replacement.Waiting.Count(w => draft.Joiners.Contains(w.Person)),
        replacement.New.Count,
        replacement.Total);
}
