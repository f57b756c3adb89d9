namespace ReciproCoach.Matching.Solver;

/// <summary>Finds the best matching of a round: most people first, then the highest total.</summary>
public interface ICycleCoverSolver
{
    /// <summary>
    /// Solves on the calling thread. The same instance and options give the same answer, whatever order the draft had.
    /// </summary>
    /// <param name="instance">The problem.</param>
    /// <param name="options">How much work may be done.</param>
    /// <param name="progress">Told now and then, on the calling thread, how far things are; null to hear nothing.</param>
    /// <param name="cancellation">Stops the search; the answer is then the best valid matching so far with its true gaps, never an exception.</param>
    Solution Solve(
        Instance instance,
        SolveOptions options,
        IProgress<SolveProgress>? progress = null,
        CancellationToken cancellation = default);
}
