using System.Runtime.InteropServices;
using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Candidates;
using ReciproCoach.Matching.Solver.Pricing;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// The whole search space before any branching: the cheapest assignment over all pairs, found on a few of them at a time,
/// then multipliers. What comes out is a bound with its proof, and the few pairs that could still be part of anything better.
/// </summary>
internal sealed class Root(UsableRows rows, Objective objective, ShortestAugmentingPaths paths, Ascent ascent, Incumbent incumbent, Budget budget)
{
    private const int FirstSteps = 150;
    private const int LaterSteps = 50;
    private const int RoundsOfAscent = 5;
    private const int LargestCore = 400_000;

    private readonly PriceScan scan = new(rows);
    private Arcs arcs = new(0);
    private bool complete;

    public int People => rows.People;

    /// <summary>No matching costs less, in multiples of 1 / <see cref="Objective.Scale"/>.</summary>
    public long ScaledBound { get; private set; }

    /// <summary>No matching costs less.</summary>
    public long Bound => ScaledBound == Arcs.Never ? long.MaxValue : Relaxation.RoundUp(ScaledBound);

    /// <summary>Proves <see cref="Bound"/>.</summary>
    public Proof Proof { get; private set; } = new(Objective.Scale, 0, [], new long[rows.People], [], []);

    /// <summary>The relaxation behind the bound; null until it is cheapest over all pairs.</summary>
    public Relaxation? Cheapest { get; private set; }

    /// <summary>Works until nothing more is gained here; false when there is no complete assignment, hence no matching.</summary>
    public bool Solve()
    {
        arcs = CandidateLists.Choose(rows, out complete);
        var start = new Relaxation(new Assignment(rows.People), new Multipliers());
        FirstGuess.Make(arcs, start.Assignment);
        budget.Use();
        if (!paths.Solve(arcs, start.Assignment) && !SolveOverAll(start))
            return false;
        if (PriceOut(start))
        {
            Climb(start);
            start.Multipliers.TakeFrom(arcs);
            Cheapest!.Multipliers.AddTo(arcs);
        }

        return true;
    }

    /// <summary>
    /// What is left of the problem once everything is gone that cannot be part of a matching cheaper than the best known by
    /// the prices of <see cref="Cheapest"/>, or with <paramref name="whole"/> all of it; null when that is too much.
    /// </summary>
    public Arcs? Core(bool whole)
    {
        if (Cheapest is not { } best)
            return null;
        return CoreWithin(best, incumbent.Exists && !whole ? Slack(best) : Arcs.Never, LargestCore);
    }

    /// <summary>
    /// Of the arcs looked at so far those that cost least by the prices, so many a person, and those of the best matching
    /// known. Without multipliers.
    /// </summary>
    public Arcs Few(int arcsForEachPerson)
    {
        var best = Cheapest!;
        var (reduced, all) = (new List<long>(arcs.Count), new Arcs(rows.People));
        for (var client = 0; client < rows.People; client++)
        {
            for (var place = 0; place < arcs.Coaches(client).Length; place++)
                reduced.Add(Reduced(client, place));
        }

        var most = Math.Min(reduced.Count - 1, arcsForEachPerson * rows.People);
        var limit = Selection.Nth(CollectionsMarshal.AsSpan(reduced), most);
        for (var client = 0; client < rows.People; client++)
        {
            var coaches = arcs.Coaches(client);
            var costs = arcs.Costs(client);
            all.Begin(client, arcsForEachPerson, Reduced(client, 0) <= limit || Known(client, client) ? costs[0] : Arcs.Never);
            for (var place = 1; place < coaches.Length; place++)
            {
                if (costs[place] != Arcs.Never && (Reduced(client, place) <= limit || Known(client, coaches[place])))
                    all.Add(client, coaches[place], costs[place]);
            }
        }

        best.Multipliers.TakeFrom(all);
        all.Settle();
        return all;

        bool Known(int client, int coach) => incumbent.Exists && incumbent.CoachOf[client] == coach;

        long Reduced(int client, int place) => arcs.Cost(client, place) is not Arcs.Never and var cost
            ? cost - best.Assignment.CoachPrice[arcs.Coaches(client)[place]] - best.Assignment.ClientPrice[client] : Arcs.Never;
    }

    /// <summary>True when <see cref="Core"/> has so many arcs a person at most.</summary>
    public bool CoreIsWithin(int arcsForEachPerson) =>
        Cheapest is { } best && incumbent.Exists && scan.Core(arcs, best, Slack(best), arcsForEachPerson * rows.People) is not null;

    /// <summary>By how much the best matching known exceeds the bound, less one unit.</summary>
    private long Slack(Relaxation best) => (incumbent.Cost - 1) * Objective.Scale - best.ScaledBound;

    private Arcs? CoreWithin(Relaxation best, long slack, int most)
    {
        if (scan.Core(arcs, best, slack, most) is not { } core)
            return null;
        best.Multipliers.TakeFrom(core);
        core.Settle();
        return core;
    }

    /// <summary>The candidates have no complete assignment, which can only be because of forced pairs; all pairs may.</summary>
    private bool SolveOverAll(Relaxation start)
    {
        if (!complete)
        {
            foreach (var client in Enumerable.Range(0, rows.People))
            {
                var row = rows.Read(client);
                for (var k = 0; k < row.Coaches.Length; k++)
                {
                    if (arcs.Find(client, row.Coaches[k]) < 0)
                        arcs.Add(client, row.Coaches[k], row.Costs[k] * Objective.Scale);
                }
            }

            complete = true;
            if (paths.Solve(arcs, start.Assignment))
                return true;
        }

        ScaledBound = Arcs.Never;
        Proof = Starving.Prove(start, paths.Trapped, objective);
        return false;
    }

    /// <summary>Brings in pairs until none is cheaper than the prices say; false when the budget ends first.</summary>
    private bool PriceOut(Relaxation relaxation)
    {
        while (true)
        {
            var bound = complete ? relaxation.ScaledBound : scan.BringIn(arcs, relaxation);
            if (bound > ScaledBound)
                (ScaledBound, Proof) = (bound, relaxation.ToProof());
            if (complete || scan.Grown.Count == 0)
            {
                if (Cheapest is null || bound >= Cheapest.ScaledBound)
                    Cheapest = relaxation.Copy();
                return true;
            }

            if (budget.Spent)
                return false;
            budget.Use();
            paths.Solve(arcs, relaxation.Assignment, scan.Grown);
        }
    }

    private void Climb(Relaxation start)
    {
        ascent.RaiseOneByOne(arcs, start);
        for (var round = 0; round < RoundsOfAscent && !budget.Spent; round++)
        {
            var before = ScaledBound;
            ascent.Climb(arcs, start, round == 0 ? FirstSteps : LaterSteps);
            arcs.Settle();
            if (!PriceOut(start) || incumbent.Beats(Bound) || ScaledBound <= before || complete)
                return;
        }
    }
}
