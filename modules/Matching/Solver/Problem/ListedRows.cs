namespace ReciproCoach.Matching.Solver.Problem;

/// <summary>Rows kept in memory, 6 bytes an allowed pair.</summary>
internal sealed class ListedRows : ScoreRows
{
    private readonly int[] start;
    private readonly int[] coaches;
    private readonly ushort[] scores;

    /// <summary>Pairs in any order, no pair twice.</summary>
    public ListedRows(int people, IReadOnlyList<(int Client, int Coach, int Score)> pairs)
    {
        start = new int[people + 1];
        coaches = new int[pairs.Count];
        scores = new ushort[pairs.Count];
        foreach (var (client, _, _) in pairs)
            start[client + 1]++;
        for (var client = 0; client < people; client++)
            start[client + 1] += start[client];

        var next = start[..people];
        foreach (var (client, coach, score) in pairs)
        {
            coaches[next[client]] = coach;
            scores[next[client]++] = (ushort)score;
        }

        for (var client = 0; client < people; client++)
            Array.Sort(coaches, scores, start[client], start[client + 1] - start[client]);
    }

    public override ScoreRow Read(int client, Buffer buffer)
    {
        var (from, length) = (start[client], start[client + 1] - start[client]);
        return new(coaches.AsSpan(from, length), scores.AsSpan(from, length));
    }

    public override int Score(int client, int coach)
    {
        var at = Array.BinarySearch(coaches, start[client], start[client + 1] - start[client], coach);
        return at < 0 ? IScoreRows.NotAllowed : scores[at];
    }
}
