namespace ReciproCoach.Matching.Solver.Proving;

/// <summary>One stage of a solve with the tree of proofs for its bound; nothing better than the bound exists anywhere in the tree.</summary>
internal sealed record ProvenStage(Stage Stage, ProofNode Proof);
