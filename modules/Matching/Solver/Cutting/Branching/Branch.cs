using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>A part of the search that is still open: what is left in it, where its relaxation may start, and what is proved so far.</summary>
internal sealed class Branch(Usable usable, Start? start, ProofNode proof, int depth)
{
    public Usable Usable => usable;

    public Start? Start { get; set; } = start;

    /// <summary>Where its part of the proof goes.</summary>
    public ProofNode Proof => proof;

    public int Depth => depth;

    public long Bound { get; private set; } = long.MinValue;

    /// <summary>The prices that prove the bound.</summary>
    public StagePrices? Prices { get; private set; }

    /// <summary>Takes a claim if it is the best so far.</summary>
    public void Learn(Claim claim)
    {
        if (Prices is null || claim.Bound > Bound)
            (Bound, Prices) = (claim.Bound, claim.Prices);
    }

    /// <summary>What is proved of a whole is proved of its part.</summary>
    public void Inherit(Branch whole) => (Bound, Prices) = (whole.Bound, whole.Prices);

    /// <summary>Ends here: the best prices stand in the proof.</summary>
    public void Close() => proof.Bound = Prices!.ToProof();
}
