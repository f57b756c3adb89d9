namespace ReciproCoach.Matching.Solver;

/// <summary>Mends a matching that is already running when people leave it or join it late.</summary>
public interface IReplacementSolver
{
    /// <summary>
    /// Wants, in this order: as many as possible of those who stay matched; as many as possible of those who join; the
    /// fewest new pairs; the highest total. The same draft and options give the same answer on every machine.
    /// </summary>
    /// <param name="draft">The running matching and what has changed.</param>
    /// <param name="options">How much work may be done. Its fairness is not looked at: few new pairs come first here.</param>
    /// <param name="progress">Told now and then, on the calling thread, how far a longer search is; null to hear nothing.</param>
    /// <param name="cancellation">Stops the search; the answer is then the best found so far with its true gaps, never an exception.</param>
    /// <exception cref="ReplacementRefusedException">The draft has at least one error; the exception names all of them.</exception>
    Replacement Repair(
        ReplacementDraft draft,
        SolveOptions options,
        IProgress<SolveProgress>? progress = null,
        CancellationToken cancellation = default);
}
