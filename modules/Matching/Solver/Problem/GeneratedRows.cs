namespace ReciproCoach.Matching.Solver.Problem;

/// <summary>Rows read from their source each time; nothing of size people² is kept.</summary>
internal sealed class GeneratedRows(IScoreRows source) : ScoreRows
{
    private readonly Buffer ofSingleScores = new(source.People.Count);
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
            if (readClient != client)
                source.Read(client, ofSingleScores.Dense);
            readClient = client;
            return ofSingleScores.Dense[coach];
        }
    }
}
