namespace ReciproCoach.Matching.Solver.Proving;

/// <summary>
/// A part of the search space and how it was dealt with: pairs fixed by reduced cost first, then either one proof of the
/// claimed bound, or a split into parts of which each is dealt with in turn.
/// </summary>
internal sealed class ProofNode
{
    /// <summary>Proofs whose reduced costs rule pairs out, in the order they are applied.</summary>
    public List<Proof> Fixes { get; } = [];

    /// <summary>Proves the whole part; null exactly when <see cref="Split"/> is set.</summary>
    public Proof? Bound { get; set; }

    /// <summary>How the part was divided; null exactly when <see cref="Bound"/> is set.</summary>
    public Split? Split { get; set; }
}

/// <summary>A division of a part of the search space; every matching of it lies in one of the smaller parts.</summary>
internal abstract record Split
{
    /// <summary>One is coached by the other, the other by the one, or neither.</summary>
    public sealed record OnPair(int One, int Other, ProofNode There, ProofNode Back, ProofNode Apart) : Split;

    /// <summary>Somebody is left out, or matched.</summary>
    public sealed record OnPerson(int Person, ProofNode Out, ProofNode In) : Split;

    /// <summary>A pair is made, or not.</summary>
    public sealed record OnArc(int Client, int Coach, ProofNode Yes, ProofNode No) : Split;
}
