using ReciproCoach.Matching.Solver.Searching;
using ReciproCoach.Matching.Solver.Seating;

namespace ReciproCoach.Matching.Solver;

/// <summary>Solves the round again with everything allowed that might be, each concession dearer than all scores together.</summary>
public sealed class SeatFinder : ISeatTheLeftOut
{
    /// <inheritdoc />
    public SeatAdvice Advise(
        Instance instance,
        Solution solution,
        string person,
        IReadOnlyList<ScoredPair> relaxable,
        SolveOptions options,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(solution);
        ArgumentNullException.ThrowIfNull(relaxable);
        ArgumentNullException.ThrowIfNull(options);
        if (!solution.LeftOut.Any(left => string.Equals(left.Person, person, StringComparison.Ordinal)))
            throw new ArgumentException("This person was not left out.", nameof(person));
        Examine(instance, relaxable);

        var mustSit = new bool[instance.Count];
        mustSit[instance.Numbers[person]] = true;
        foreach (var pair in solution.Pairs)
            mustSit[instance.Numbers[pair.Client]] = true;

        var relaxed = Relaxed(instance, relaxable);
        if (SeatingObjective.TryMake(instance, relaxed, mustSit) is not { } objective)
            return new(null, Proven: false);
        var search = new Search(relaxed, objective, new Budget(options.Iterations, cancellation));
        search.Run(afterEach: () => { });
        return Advice(instance, objective, search);
    }

    private static SeatAdvice Advice(Instance instance, SeatingObjective objective, Search search)
    {
        var found = objective.LevelsOf(search.Incumbent.CoachOf);
        if (found[SeatingObjective.Missing] > 0)
            return new(null, objective.Levels.Bound(search.Bound, found, SeatingObjective.Missing) > 0);

        var concessions = new List<Concession>();
        for (var client = 0; client < instance.Count; client++)
        {
            var coach = search.Incumbent.CoachOf[client];
            if (!objective.IsAllowedAnyway(client, coach))
                concessions.Add(new(ConcessionKind.Allow, instance.People[client], instance.People[coach]));
            if (objective.PinBroken(client, coach) is { } pin)
                concessions.Add(new(ConcessionKind.Unpin, instance.People[client], instance.People[pin]));
        }

        return new(concessions, objective.Levels.Bound(search.Bound, found, SeatingObjective.Concessions) == found[SeatingObjective.Concessions]);
    }

    private static Instance Relaxed(Instance instance, IReadOnlyList<ScoredPair> relaxable)
    {
        var more = relaxable
            .Select(pair => (Client: instance.Numbers[pair.Client], Coach: instance.Numbers[pair.Coach], pair.Score))
            .Where(pair => !instance.Allows(pair.Client, pair.Coach));
        return instance.Allowing([.. more]).Forcing([]);
    }

    private static void Examine(Instance instance, IReadOnlyList<ScoredPair> relaxable)
    {
        var people = instance.People.ToHashSet(StringComparer.Ordinal);
        List<Refusal> refusals =
        [
            .. PairListExamination.Of(DraftList.Relaxable, [.. relaxable.Select(pair => new DirectedPair(pair.Client, pair.Coach))], people),
            .. PairListExamination.Scores(DraftList.Relaxable, relaxable),
        ];
        if (refusals.Count > 0)
            throw new InstanceRefusedException(refusals);
    }
}
