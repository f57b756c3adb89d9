namespace ReciproCoach.Matching.Solver;

/// <summary>A directed pair: <paramref name="Coach"/> would coach <paramref name="Client"/>. Ids are compared ordinally.</summary>
public sealed record DirectedPair(string Client, string Coach);

/// <summary>An allowed directed pair and its score, a whole number from <see cref="Lowest"/> to <see cref="Highest"/>; more is better.</summary>
public sealed record ScoredPair(string Client, string Coach, int Score)
{
    /// <summary>The lowest score a pair may have.</summary>
    public const int Lowest = 0;

    /// <summary>The highest score a pair may have. With it every sum in the solver stays far inside 64 bits.</summary>
    public const int Highest = 65_535;
}
