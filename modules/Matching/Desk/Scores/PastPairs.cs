namespace ReciproCoach.Matching.Desk.Scores;

/// <summary>Who has coached whom, ready to be asked for every pair.</summary>
internal sealed class PastPairs
{
    private readonly HashSet<(Guid, Guid)> inThisRound = [];
    private readonly HashSet<(Guid, Guid)> inOtherRounds = [];
    private readonly HashSet<(Guid Coach, Guid Client)> open = [];

    public PastPairs(Guid round, IEnumerable<PastPair> pairs)
    {
        foreach (var pair in pairs)
        {
            (pair.Round == round ? inThisRound : inOtherRounds).Add(Unordered(pair.Coach, pair.Client));
            if (pair.IsOpen) open.Add((pair.Coach, pair.Client));
        }
    }

    /// <summary>Whoever coached whom.</summary>
    public bool MetInThisRound(Guid one, Guid other) => inThisRound.Contains(Unordered(one, other));

    /// <inheritdoc cref="MetInThisRound"/>
    public bool MetInAnotherRound(Guid one, Guid other) => inOtherRounds.Contains(Unordered(one, other));

    public bool Coaches(Guid coach, Guid client) => open.Contains((coach, client));

    private static (Guid, Guid) Unordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
