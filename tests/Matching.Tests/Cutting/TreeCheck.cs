using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Tests.Cutting;

/// <summary>
/// Works out what a tree of proofs proves, straight from its definition and with no code of the solver: choices are
/// (client, coach), a loop is (person, person), and every rule is applied to all of them, however long that takes.
/// </summary>
internal sealed class TreeCheck
{
    private readonly StageProblem problem;
    private readonly long claim;
    private readonly Dictionary<(int Client, int Coach), long> cost = [];
    private Int128 lowest = Int128.MaxValue;

    private TreeCheck(StageProblem problem, long claim)
    {
        (this.problem, this.claim) = (problem, claim);
        for (var client = 0; client < problem.People; client++)
        {
            cost[(client, client)] = problem.LoopCost[client];
            for (var pair = problem.RowStart[client]; pair < problem.RowStart[client + 1]; pair++)
                cost[(client, problem.Coach[pair])] = problem.Cost[pair];
        }
    }

    /// <summary>True if every leaf proves that no cover costs less than the claim.</summary>
    public static bool Proves(StageProblem problem, ProofNode tree, long claim)
    {
        var check = new TreeCheck(problem, claim);
        check.Visit(tree, [.. check.cost.Keys.Where(choice => choice.Client != choice.Coach || problem.MayBeLeftOut[choice.Client])]);
        return check.lowest >= claim;
    }

    private void Visit(ProofNode node, HashSet<(int Client, int Coach)> usable)
    {
        BanDeadEnds(usable);
        foreach (var fix in node.Fixes)
        {
            if (Bound(fix, usable) is not var (bound, over))
                continue;
            usable.RemoveWhere(choice => Ceiling(bound + over[choice], fix.Scale) >= claim);
            BanDeadEnds(usable);
        }

        switch (node.Split)
        {
            case null:
                if (Bound(node.Bound!, usable) is var (proved, _))
                    lowest = Int128.Min(lowest, Ceiling(proved, node.Bound!.Scale));
                break;
            case Split.OnPair split:
                Visit(split.There, Made(usable, split.One, split.Other));
                Visit(split.Back, Made(usable, split.Other, split.One));
                Visit(split.Apart, [.. usable.Except([(split.One, split.Other), (split.Other, split.One)])]);
                break;
            case Split.OnArc split:
                Visit(split.Yes, Made(usable, split.Client, split.Coach));
                Visit(split.No, [.. usable.Except([(split.Client, split.Coach)])]);
                break;
            case Split.OnPerson split:
                Visit(split.Out, [.. usable.Where(c => c.Client == c.Coach || (c.Client != split.Person && c.Coach != split.Person))]);
                Visit(split.In, [.. usable.Except([(split.Person, split.Person)])]);
                break;
        }
    }

    private static HashSet<(int Client, int Coach)> Made(HashSet<(int Client, int Coach)> usable, int client, int coach) =>
    [
        .. usable.Where(c => c.Client == client == (c.Coach == coach) && c != (coach, client) && c != (client, client) && c != (coach, coach)),
    ];

    private static void BanDeadEnds(HashSet<(int Client, int Coach)> usable)
    {
        while (usable.RemoveWhere(pair => pair.Client != pair.Coach && IsDeadEnd(pair)) > 0)
        {
        }

        bool IsDeadEnd((int Client, int Coach) pair) =>
            !usable.Any(c => c.Client == pair.Coach && c.Coach != pair.Coach && c.Coach != pair.Client)
            || !usable.Any(c => c.Coach == pair.Client && c.Client != pair.Client && c.Client != pair.Coach);
    }

    /// <summary>The bound and how far each usable choice is above its client's cheapest; null if somebody has no choice.</summary>
    private (Int128 Bound, Dictionary<(int, int), Int128> Over)? Bound(Proof proof, HashSet<(int Client, int Coach)> usable)
    {
        var reduced = usable.ToDictionary(choice => choice, choice => Reduced(proof, choice.Client, choice.Coach));
        var bound = -(Int128)proof.OutPrice * (problem.ExactlyLeftOut ?? 0);
        foreach (var price in proof.CoachPrices)
            bound += price;
        foreach (var pair in proof.Pairs)
            bound -= pair.Price;
        foreach (var set in proof.OddSets)
        {
            Assert.True(set.Price >= 0 && (set.Clients.Length + set.Coaches.Length + set.Teeth.Count) % 2 == 1);
            Assert.All(set.Teeth, tooth => Assert.True(tooth.Low < tooth.High));
            Assert.Equal(set.Teeth.Count, set.Teeth.Distinct().Count());
            bound -= (Int128)set.Price * (set.Teeth.Count - 1);
        }

        var over = new Dictionary<(int, int), Int128>();
        for (var client = 0; client < problem.People; client++)
        {
            var own = reduced.Where(entry => entry.Key.Client == client).ToList();
            if (own.Count == 0)
                return null;
            var least = own.Min(entry => entry.Value);
            bound += least;
            own.ForEach(entry => over[entry.Key] = entry.Value - least);
        }

        return (bound, over);
    }

    private Int128 Reduced(Proof proof, int client, int coach)
    {
        var isLoop = client == coach;
        var reduced = (Int128)proof.Scale * cost[(client, coach)] + (isLoop ? proof.OutPrice : 0) - proof.CoachPrices[coach];
        var pair = (Math.Min(client, coach), Math.Max(client, coach));
        foreach (var priced in proof.Pairs)
        {
            Assert.True(priced.Price >= 0 && priced.Low < priced.High);
            reduced += (priced.Low, priced.High) == pair ? priced.Price : 0;
        }

        foreach (var set in proof.OddSets.Where(set => set.Clients.Contains(client) != set.Coaches.Contains(coach)))
            reduced += !isLoop && set.Teeth.Contains(pair) ? set.Price : -set.Price;
        return reduced;
    }

    private static Int128 Ceiling(Int128 value, long scale) => value / scale + (value % scale > 0 ? 1 : 0);
}
