namespace ReciproCoach.Matching.Solver;

/// <summary>Finds out what would seat somebody who was left out, when no narrower reason says it already.</summary>
public interface ISeatTheLeftOut
{
    /// <summary>
    /// The fewest concessions with which this person could be matched beside everybody who is matched in the solution. Others
    /// who were left out may be matched on the way.
    /// </summary>
    /// <param name="instance">What was solved. Each of its forced pairs counts as one concession when it is not made.</param>
    /// <param name="solution">What came of it; its outcome is a matching.</param>
    /// <param name="person">Somebody it leaves out.</param>
    /// <param name="relaxable">Pairs that are not allowed or forbidden but might be made if somebody decided it, with their scores.</param>
    /// <param name="options">How much work may be done.</param>
    /// <param name="cancellation">Stops the search; the advice is then the best so far.</param>
    /// <exception cref="InstanceRefusedException">Something is wrong with the relaxable pairs; all culprits are named.</exception>
    /// <exception cref="ArgumentException">The person was not left out.</exception>
    SeatAdvice Advise(
        Instance instance,
        Solution solution,
        string person,
        IReadOnlyList<ScoredPair> relaxable,
        SolveOptions options,
        CancellationToken cancellation = default);
}

/// <summary>What would seat somebody.</summary>
/// <param name="Concessions">
/// All of these together would do; in ordinal order. Null when nothing on the list was found that would.
/// </param>
/// <param name="Proven">It is proved that fewer would not do, or that nothing on the list would.</param>
public sealed record SeatAdvice(IReadOnlyList<Concession>? Concessions, bool Proven);

/// <summary>One thing somebody could decide.</summary>
public sealed record Concession(ConcessionKind Kind, string Client, string Coach);

/// <summary>What kind of thing could be decided.</summary>
public enum ConcessionKind
{
    /// <summary>A pair that may not be made is allowed.</summary>
    Allow,

    /// <summary>A forced pair is no longer forced.</summary>
    Unpin,
}
