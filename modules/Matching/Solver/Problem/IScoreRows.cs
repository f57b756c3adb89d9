namespace ReciproCoach.Matching.Solver;

/// <summary>
/// A problem whose scores are worked out when they are asked for, for rounds too large to list every pair. Rows are read
/// several times during a solve, always on the solving thread, and must be the same every time.
/// </summary>
public interface IScoreRows
{
    /// <summary>Marks a pair that may not be made.</summary>
    const int NotAllowed = -1;

    /// <summary>Everyone, in strictly rising ordinal order of their ids.</summary>
    IReadOnlyList<string> People { get; }

    /// <summary>
    /// Writes the score of every coach for one client, by number: <see cref="ScoredPair.Lowest"/> to <see cref="ScoredPair.Highest"/>, or
    /// <see cref="NotAllowed"/>. What is written at the client's own place is not looked at.
    /// </summary>
    void Read(int client, Span<int> scores);
}
