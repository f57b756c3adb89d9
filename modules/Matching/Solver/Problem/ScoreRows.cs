namespace ReciproCoach.Matching.Solver.Problem;

/// <summary>The allowed pairs of an instance, a row for each client: the coaches in rising order, and their scores.</summary>
internal abstract class ScoreRows
{
    /// <summary>What <see cref="Read"/> may write to; each reader has its own.</summary>
    public sealed class Buffer(int people)
    {
        internal int[] Dense { get; } = new int[people];

        internal int[] Coaches { get; } = new int[people];

        internal ushort[] Scores { get; } = new ushort[people];
    }

    /// <summary>The row of a client; valid until the buffer is used again.</summary>
    public abstract ScoreRow Read(int client, Buffer buffer);

    /// <summary>The score of one pair, or -1 when it is not allowed.</summary>
    public abstract int Score(int client, int coach);
}

/// <summary>The coaches a client may have, in rising order, and the score of each.</summary>
internal readonly ref struct ScoreRow(ReadOnlySpan<int> coaches, ReadOnlySpan<ushort> scores)
{
    public ReadOnlySpan<int> Coaches { get; } = coaches;

    public ReadOnlySpan<ushort> Scores { get; } = scores;
}
