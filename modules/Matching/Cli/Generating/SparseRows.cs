namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>
/// A random graph of who has time for whom: every two people with the same chance, always both ways, with a given number
/// of possible partners a person on average. The two directions are scored independently, 0 to 1,000.
/// </summary>
internal sealed class SparseRows : InventedRows
{
    private readonly int degree;
    private readonly Dice availability;
    private readonly Dice score;

    public SparseRows(int people, long seed, int degree)
        : base(people)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(degree);
        this.degree = degree;
        availability = new(seed, Purpose.Availability);
        score = new(seed, Purpose.Score);
    }

    private protected override void Fill(int client, Span<int> scores)
    {
        var row = availability.At(client);
        var own = score.At(client);
        for (var coach = 0; coach < scores.Length; coach++)
        {
            var possible = coach < client ? availability.At(coach).Below(client, scores.Length - 1) : row.Below(coach, scores.Length - 1);
            scores[coach] = coach != client && possible < degree ? own.Below(coach, 1_001) : -1;
        }
    }
}
