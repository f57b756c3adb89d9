namespace ReciproCoach.Matching.Solver.Problem;

/// <summary>Other rows with a few pairs more.</summary>
internal sealed class RowsWithMore(ScoreRows rows, IReadOnlyList<(int Client, int Coach, int Score)> more) : ScoreRows
{
    private readonly ILookup<int, (int Client, int Coach, int Score)> more =
        more.OrderBy(pair => pair.Coach).ToLookup(pair => pair.Client);

    public override ScoreRow Read(int client, Buffer buffer)
    {
        var row = rows.Read(client, buffer);
        if (!more.Contains(client))
            return row;
        var all = new SortedDictionary<int, ushort>();
        for (var k = 0; k < row.Coaches.Length; k++)
            all.Add(row.Coaches[k], row.Scores[k]);
        foreach (var pair in more[client])
            all.TryAdd(pair.Coach, (ushort)pair.Score);
        return new(all.Keys.ToArray(), all.Values.ToArray());
    }

    public override int Score(int client, int coach)
    {
        var score = rows.Score(client, coach);
        if (score >= 0 || !more.Contains(client))
            return score;
        return more[client].Where(pair => pair.Coach == coach).Select(pair => pair.Score).DefaultIfEmpty(IScoreRows.NotAllowed).First();
    }
}
