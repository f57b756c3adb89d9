using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;

namespace ReciproCoach.Matching.Solver.Proving;

/// <summary>
/// Proves that a branch is empty. Some clients have fewer coaches among them than they are (Hall's condition fails); making
/// those coaches dearer than any matching raises the bound beyond any matching. A client with no coach at all needs no proof.
/// </summary>
internal static class Starving
{
    public static Proof Prove(Relaxation relaxation, IReadOnlyList<int> trapped, Objective objective)
    {
        var people = relaxation.Assignment.CoachPrice.Length;
        var beyondAnyMatching = 2 * Objective.Scale * (objective.DearestLeftOut + 1) * (people + 1L);
        var proof = relaxation.ToProof();
        foreach (var coach in trapped)
            proof.CoachPrices[coach] -= beyondAnyMatching;
        return proof;
    }
}
