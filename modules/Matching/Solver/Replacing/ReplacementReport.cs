using ReciproCoach.Matching.Solver.Explaining;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>Puts what a search for a repair came to into the words of the public answer.</summary>
internal sealed class ReplacementReport
{
    private readonly RunningRound asked;
    private readonly Repair repair;
    private readonly ReplacementOutcome outcome;
    private readonly int[] coachOf;
    private readonly int[] clientOf;
    private readonly int[] clientKept;

    /// <param name="asked">The whole question, with everybody who wants to take part.</param>
    /// <param name="repair">The answer, perhaps to the question without some who join.</param>
    /// <param name="limit">The most new pairs.</param>
    public ReplacementReport(RunningRound asked, Repair repair, int limit)
    {
        (this.asked, this.repair) = (asked, repair);
        outcome = repair.Within(limit) ? ReplacementOutcome.Repaired
            : !repair.Finished ? ReplacementOutcome.Undecided
            : repair.CoachOf is null ? ReplacementOutcome.LockedPairsImpossible
            : ReplacementOutcome.NotWithinLimit;

        coachOf = new int[asked.Count];
        clientOf = new int[asked.Count];
        clientKept = new int[asked.Count];
        Array.Fill(clientOf, RunningRound.Nobody);
        Array.Fill(clientKept, RunningRound.Nobody);
        for (var client = 0; client < asked.Count; client++)
        {
            var coach = outcome == ReplacementOutcome.Repaired ? repair.CoachOf![client] : asked.Kept[client];
            coachOf[client] = coach == client ? RunningRound.Nobody : coach;
            if (coachOf[client] != RunningRound.Nobody)
                clientOf[coach] = client;
            if (asked.Kept[client] != RunningRound.Nobody)
                clientKept[asked.Kept[client]] = client;
        }
    }

    public bool SomebodyWaits => asked.TakingPart.Any(Waits);

    private IReadOnlyList<string> People => asked.Instance.People;

    public Replacement Replacement(Budget budget, IReadOnlyList<Remedy> remedies, bool complete)
    {
        var made = Made().ToList();
        var kept = made.Where(pair => !asked.IsNew(pair.Client, pair.Coach)).Select(Scored).ToList();
        var @new = made.Where(pair => asked.IsNew(pair.Client, pair.Coach)).Select(Scored).ToList();
        return new()
        {
            Outcome = outcome,
            Ending = repair.Finished ? Ending.Finished : budget.Cancelled ? Ending.Cancelled : Ending.BudgetSpent,
            Kept = kept,
            New = @new,
            Ended = [.. Ended()],
            Waiting = [.. WaitingPeople()],
            StayersBound = repair.Round.TakingPart.Count(person => !asked.Joins(person)) - (int)repair.AtLeast[RepairObjective.Stayers],
            JoinersBound = JoinersBound(),
            NewPairsBound = (int)repair.AtLeast[RepairObjective.NewPairs],
            Bound = outcome == ReplacementOutcome.Repaired
                ? made.Sum(pair => (long)asked.Score(pair.Client, pair.Coach)) + repair.Found[RepairObjective.Lacking] - repair.AtLeast[RepairObjective.Lacking]
                : kept.Sum(pair => (long)pair.Score),
            SmallestLimit = repair.CoachOf is null ? null : repair.NewPairs,
            Proven = repair.Finished,
            Remedies = remedies,
            RemediesComplete = complete,
            Iterations = budget.Used,
        };
    }

    private int JoinersBound() => repair.Finished
        ? repair.Round.Joiners.Count() - (int)repair.AtLeast[RepairObjective.Joiners]
        : asked.Joiners.Count();

    private IEnumerable<(int Client, int Coach)> Made() =>
        coachOf.Index().Where(entry => entry.Item != RunningRound.Nobody).Select(entry => (entry.Index, entry.Item));

    private IEnumerable<DirectedPair> Ended() =>
        from entry in asked.CoachBefore.Index()
        where entry.Item != RunningRound.Nobody && coachOf[entry.Index] != entry.Item
        select new DirectedPair(People[entry.Index], People[entry.Item]);

    private IEnumerable<Waiting> WaitingPeople()
    {
        var why = new Lazy<WhyLeftOut>(() => new(PairBits.Of(asked.Count, MayBeMade)));
        return from person in asked.TakingPart
               where Waits(person)
               select new Waiting(People[person], coachOf[person] == RunningRound.Nobody, clientOf[person] == RunningRound.Nobody, Reason(person, why));
    }

    private LeftOutReason Reason(int person, Lazy<WhyLeftOut> why) => outcome switch
    {
        ReplacementOutcome.LockedPairsImpossible => LeftOutReason.LockedPairs,
        ReplacementOutcome.NotWithinLimit => LeftOutReason.LimitOfChanges,
        ReplacementOutcome.Repaired when !repair.Round.TakesPart(person) => LeftOutReason.LimitOfChanges,
        ReplacementOutcome.Repaired or ReplacementOutcome.Undecided => why.Value.For(person, People).Reason,
        _ => throw new InvalidOperationException("An outcome without a reason."),
    };

    /// <summary>A locked pair leaves its client no other coach and its coach no other client.</summary>
    private bool MayBeMade(int client, int coach) =>
        asked.Allows(client, coach)
        && (!asked.IsFixed(client) || asked.Kept[client] == coach)
        && (clientKept[coach] == RunningRound.Nobody || clientKept[coach] == client || !asked.IsFixed(clientKept[coach]));

    private bool Waits(int person) => coachOf[person] == RunningRound.Nobody || clientOf[person] == RunningRound.Nobody;

    private ScoredPair Scored((int Client, int Coach) pair) => new(People[pair.Client], People[pair.Coach], asked.Score(pair.Client, pair.Coach));
}
