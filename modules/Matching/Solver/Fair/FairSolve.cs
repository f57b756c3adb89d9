using ReciproCoach.Matching.Solver.Levels;
using ReciproCoach.Matching.Solver.Proving;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Fair;

/// <summary>
/// Solves under floors, beginning from the plain solution: that has settled how many people can be matched, as far as it
/// went, and tells afterwards what fairness has cost.
/// </summary>
internal sealed class FairSolve
{
    private readonly Instance instance;
    private readonly Solution plain;
    private readonly SolveOptions options;
    private readonly IProgress<SolveProgress>? progress;
    private readonly CancellationToken cancellation;
    private readonly List<Func<ProvenStage>> stages = [];
    private readonly List<int> floors = [];
    private FairSearch? last;
    private int used;

    public FairSolve(Instance instance, Solution plain, SolveOptions options, IProgress<SolveProgress>? progress, CancellationToken cancellation)
    {
        (this.instance, this.plain, this.options, this.progress, this.cancellation) = (instance, plain, options, progress, cancellation);
        used = plain.Iterations;
        Best = new(instance, CoachOf(instance, plain.Pairs));
    }

    /// <summary>The best matching under the floors settled so far.</summary>
    public Covered Best { get; private set; }

    /// <summary>How many pairs are below the last floor settled.</summary>
    public int Placed => floors is [] ? 0 : Best.Below(floors[^1]);

    public bool EverybodyMatched => Best.Matched == instance.Count;

    private int Left => cancellation.IsCancellationRequested ? 0 : options.Iterations - used;

    /// <summary>As few as possible below one floor.</summary>
    public void Floor(int floor)
    {
        if ((Best.Below(floor) > 0 || !plain.Proven) && Left > 0 && Search([floor], Left) is { } search)
        {
            Take(search, floor);
            return;
        }

        // Nobody is below it anyway; or there is neither work allowed nor room for the prices, and nothing is proved about the floor.
        stages.Add(() => SimpleFloor.Stage(instance, Best, [], floor));
        floors.Add(floor);
    }

    /// <summary>Looks for a matching with no more pairs below a floor than have their place already, and keeps it when there is one.</summary>
    public bool Try(int floor, int placed)
    {
        if (Left <= 0 || Search([.. floors, floor], Share(8)) is not { } search)
            return false;
        var found = new Covered(instance, search.CoachOf);
        if (found.Matched < Best.Matched || found.Below(floor) > placed)
            return false;
        Best = found;
        return true;
    }

    /// <summary>Keeps everybody who has no place yet at the lowest score or above, and then as few as possible below the next.</summary>
    public bool Settle(int lowest, int next)
    {
        int[] before = [.. floors];
        var guarded = lowest > (before is [] ? ScoredPair.Lowest : before[^1]);
        if (Left <= 0 || Search(guarded ? [.. floors, lowest, next] : [.. floors, next], Share(2)) is not { } search)
            return false;
        if (guarded)
        {
            stages.Add(() => SimpleFloor.Stage(instance, Best, before, lowest));
            floors.Add(lowest);
        }

        Take(search, next);
        return true;
    }

    public Solution Report(bool levelsOpen)
    {
        List<ProvenStage> proven =
        [
            plain.Certificate!.Stages[0] with { Stage = Stage.People(Best.Matched, plain.PeopleBound) },
            .. stages.Select(stage => stage()),
            last?.Total(Best) ?? PlainTotal(plain.Certificate.Stages[^1]),
        ];
        var words = new AnswerWords(instance);
        return plain with
        {
            Ending = cancellation.IsCancellationRequested ? Ending.Cancelled
                : levelsOpen || !proven.TrueForAll(stage => stage.Stage.Proven) ? Ending.BudgetSpent
                : Ending.Finished,
            Pairs = words.Pairs(FewerCirclesOfThree.WithTheSameScores(instance, Best.CoachOf)),
            LeftOut = words.LeftOut(Best.CoachOf),
            Bound = proven[^1].Stage.Bound,
            Stages = [.. proven.Select(stage => stage.Stage)],
            Certificate = new(options.Fairness.Name, instance.Count, Best.Matched, Best.Total, plain.Certificate.Top, proven),
            Iterations = used,
            LevelsOpen = levelsOpen,
            PriceOfFairness = Best.Matched == plain.PeopleMatched ? new(plain.Total - Best.Total, plain.Bound - Best.Total) : null,
        };
    }

    private void Take(FairSearch search, int floor)
    {
        (last, Best) = (search, new(instance, search.CoachOf));
        floors.Add(floor);
        stages.Add(() => search.LastFloor(Best));
    }

    /// <summary>Null when the prices would not fit 64 bits.</summary>
    private FairSearch? Search(int[] under, int iterations)
    {
        var inBands = under.Select((floor, at) => (long)Best.Below(floor) - (at == 0 ? 0 : Best.Below(under[at - 1]))).ToArray();
        var peopleSettled = plain.PeopleMatched == plain.PeopleBound;
        if (Floors.TryMake(under, inBands, peopleSettled, instance.Count, instance.HighestScore) is not { } prices)
            return null;
        var budget = new Budget(iterations, cancellation);
        var before = used;
        var search = new FairSearch(instance, prices, Best.CoachOf, budget, () => Tell(before + budget.Used));
        used += budget.Used;
        return search;
    }

    /// <summary>Without a search under floors: what the plain solution proved, if it was about as many people; else the simplest ceiling.</summary>
    private ProvenStage PlainTotal(ProvenStage total) => Best.Matched == plain.PeopleMatched
        ? total with { Stage = Stage.OfTotal(Best.Total, total.Stage.Bound) }
        : new(Stage.OfTotal(Best.Total, (long)instance.HighestScore * Best.Matched), new() { Bound = new(1, 0, [], new long[instance.Count], [], []) });

    private int Share(int part) => Math.Max(1, Left / part);

    private void Tell(int iterations) => progress?.Report(new(iterations, Best.Matched, plain.PeopleBound, Best.Total, plain.Bound));

    private static int[] CoachOf(Instance instance, IReadOnlyList<ScoredPair> pairs)
    {
        int[] coachOf = [.. Enumerable.Range(0, instance.Count)];
        foreach (var pair in pairs)
            coachOf[instance.Numbers[pair.Client]] = instance.Numbers[pair.Coach];
        return coachOf;
    }
}
