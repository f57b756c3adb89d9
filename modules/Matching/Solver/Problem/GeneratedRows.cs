namespace ReciproCoach.Matching.Solver.Problem;

/// <summary>Rows read from their source each time; nothing of size people² is kept, only single scores asked for lately.</summary>
internal sealed class GeneratedRows(IScoreRows source) : ScoreRows
{
    /// <summary>How many single scores are remembered for each person.</summary>
    private const int Remembered = 8;

    private readonly Buffer ofSingleScores = new(source.People.Count);
    private readonly Dictionary<(int Client, int Coach), int> single = [];
    private int readClient = -1;

    public override ScoreRow Read(int client, Buffer buffer)
    {
        var dense = buffer.Dense;
        source.Read(client, dense);
        dense[client] = IScoreRows.NotAllowed;
        var (coaches, scores, count) = (buffer.Coaches, buffer.Scores, 0);
        for (var coach = 0; coach < dense.Length; coach++)
        {
            // Written always and kept only when allowed: a branch here would be mispredicted all the time.
            var score = dense[coach];
            coaches[count] = coach;
            scores[count] = (ushort)score;
            count += score >= 0 ? 1 : 0;
        }

        return new(coaches.AsSpan(0, count), scores.AsSpan(0, count));
    }

    public override int Score(int client, int coach)
    {
        if (client == coach)
            return IScoreRows.NotAllowed;
        lock (ofSingleScores)
        {
            // A search asks for the pairs of its matchings again and again, and those differ in few of them.
            if (single.TryGetValue((client, coach), out var known))
                return known;
            if (readClient != client)
                source.Read(client, ofSingleScores.Dense);
            readClient = client;
            if (single.Count >= Remembered * source.People.Count)
                single.Clear();
            return single[(client, coach)] = ofSingleScores.Dense[coach];
        }
    }
}
