namespace ReciproCoach.Matching.Solver;

/// <summary>Explains the pairs of one solution to people who ask why.</summary>
public interface IExplainPairs
{
    /// <summary>Where the pair of a client stands among what was possible; null when this person is no client in the solution.</summary>
    PairStanding? Standing(string client);

    /// <summary>
    /// What giving this client this coach would have cost the round: the round is solved again with the pair forced. When the
    /// work allowed ends first, the price lies within limits, and both are proved.
    /// </summary>
    WishPrice PriceOf(string client, string coach, SolveOptions options, CancellationToken cancellation = default);
}
