namespace ReciproCoach.Matching.Solver.Proving;

/// <summary>Walks over trees of proofs.</summary>
internal static class Trees
{
    /// <summary>The same tree with every proof in it changed.</summary>
    public static ProofNode Map(ProofNode node, Func<Proof, Proof> change)
    {
        var mapped = new ProofNode
        {
            Bound = node.Bound is { } bound ? change(bound) : null,
            Split = node.Split is { } split ? Map(split, child => Map(child, change)) : null,
        };
        mapped.Fixes.AddRange(node.Fixes.Select(change));
        return mapped;
    }

    private static Split Map(Split split, Func<ProofNode, ProofNode> map) => split switch
    {
        Split.OnPair pair => pair with { There = map(pair.There), Back = map(pair.Back), Apart = map(pair.Apart) },
        Split.OnPerson person => person with { Out = map(person.Out), In = map(person.In) },
        Split.OnArc arc => arc with { Yes = map(arc.Yes), No = map(arc.No) },
        _ => throw new InvalidOperationException("There is no other way to split."),
    };
}
