using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>What <see cref="BranchAndCut"/> found out about a stage.</summary>
/// <param name="CoachOf">A cover cheaper than the one known before, everybody's coach by number, oneself when left out; null if none was found.</param>
/// <param name="Cost">Of that cover, or of the one known before.</param>
/// <param name="Bound">No cover costs less than this, unless it costs no less than the best known.</param>
/// <param name="Proof">Each of its leaves proves at least <paramref name="Bound"/>.</param>
/// <param name="Branches">How many branches were looked into.</param>
/// <param name="Pivots">Steps of the simplex method.</param>
internal sealed record CutResult(int[]? CoachOf, long Cost, long Bound, ProofNode Proof, int Branches, long Pivots);

/// <summary>What the linear program of a stage shows before anything is divided.</summary>
/// <param name="CoachOf">As in <see cref="CutResult"/>.</param>
/// <param name="Prices">They prove the highest bound seen.</param>
internal sealed record CutPrices(int[]? CoachOf, StagePrices Prices);
