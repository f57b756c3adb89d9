using System.Globalization;
using ReciproCoach.Matching.Verifier.Claims;
using ReciproCoach.Matching.Verifier.Pairs;

namespace ReciproCoach.Matching.Verifier.Proving;

/// <summary>
/// Walks a stage's tree depth first with a stack of its own. Every node is worked on in the one set of usable pairs; what it
/// removed is put back on the way up.
/// </summary>
internal sealed class TreeWalk(StageCosts costs, UsablePairs usable, ScoredRows rows, string stage, IProgress<string>? progress)
{
    private const int NodesBetweenWords = 1_000;
    private readonly Stack<Step> open = new();

    /// <exception cref="Refused">A leaf does not reach the claim, or a proof prices what its stage does not know.</exception>
    public void Check(Node root)
    {
        open.Push(new Step.Enter(root, Place.Root, null));
        for (var nodes = 1; open.TryPop(out var step); nodes++)
        {
            if (nodes % NodesBetweenWords == 0)
                progress?.Report(string.Create(CultureInfo.InvariantCulture, $"stage {stage}: step {nodes}"));
            switch (step)
            {
                case Step.Leave leave: usable.UndoTo(leave.Mark); break;
                case Step.Enter enter: Enter(enter); break;
            }
        }
    }

    private void Enter(Step.Enter step)
    {
        open.Push(new Step.Leave(usable.Mark));
        if (step.By is { } split)
            Decide(split, step.Place.Word);
        DeadEnds.Remove(usable);
        foreach (var fix in step.Node.Fixes)
        {
            Fix(fix, step.Place);
            NarrowAtRoot(step);
        }

        if (step.Node.Split is not null)
            NarrowAtRoot(step);

        if (step.Node.Bound is { } bound)
            Bound(bound, step.Place);
        if (step.Node.Split is { } next)
        {
            foreach (var (word, branch) in next.Branches.Reverse())
                open.Push(new Step.Enter(branch, new(step.Place, word), next));
        }
    }

    /// <summary>What the root has lost never comes back, so everything after reads less.</summary>
    private void NarrowAtRoot(Step.Enter step)
    {
        if (step.By is null)
            rows.NarrowTo(usable);
    }

    private void Decide(Split split, string branch)
    {
        switch (branch)
        {
            case "there" or "yes": Decisions.Make(usable, split.One, split.Other); break;
            case "back": Decisions.Make(usable, split.Other, split.One); break;
            case "apart": Decisions.KeepApart(usable, split.One, split.Other); break;
            case "no": usable.Remove(split.One, split.Other); break;
            case "out": Decisions.LeaveOut(usable, split.One); break;
            case "in": usable.Remove(split.One, split.One); break;
            default: throw new InvalidOperationException("The reader knows no other branch.");
        }
    }

    private void Fix(Prices prices, Place place)
    {
        var scale = On(prices, place);
        if (scale.Weigh() is not { } weight)
            return;
        scale.RemoveWhatCannotBe(weight);
        DeadEnds.Remove(usable);
    }

    private void Bound(Prices prices, Place place)
    {
        var scale = On(prices, place);
        if (scale.Weigh() is { } weight && !scale.Proves(weight))
        {
            throw new Refused(FaultCode.Unproved, string.Create(
                CultureInfo.InvariantCulture, $"Stage {stage}, node {place}: the prices prove a cost of {scale.InCost(weight)}, the claim needs {costs.Claim}."));
        }
    }

    private Scale On(Prices prices, Place place)
    {
        if (costs.LeftOut is null && prices.Out != 0)
            throw new Refused(FaultCode.Unproved, $"Stage {stage}, node {place}: a price on leaving out, which this stage counts itself.");
        if (prices.Below.Count > costs.Floors.Count)
            throw new Refused(FaultCode.Unproved, $"Stage {stage}, node {place}: a price on a floor no earlier stage has.");
        return new(costs, prices, usable, rows);
    }

    /// <summary>What is still to do: enter a node by a branch of a split, or put back what a node removed.</summary>
    private abstract record Step
    {
        public sealed record Enter(Node Node, Place Place, Split? By) : Step;

        public sealed record Leave(int Mark) : Step;
    }
}
