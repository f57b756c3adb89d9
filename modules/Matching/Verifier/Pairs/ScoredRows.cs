namespace ReciproCoach.Matching.Verifier.Pairs;

/// <summary>
/// Reads the usable pairs of a client with their scores: from the round itself, or, once few enough are left, from a list of
/// what was left then.
/// </summary>
internal sealed class ScoredRows(IRoundRows round)
{
    private const long MostListed = 32_000_000;
    private readonly int[] whole = new int[round.People.Count];
    private int[]? start;
    private int[] coach = [];
    private int[] score = [];

    /// <summary>Fills in what is usable and returns how much; a client's own number, with score 0, means left out.</summary>
    public int Read(int client, UsablePairs usable, Span<int> coaches, Span<int> scores)
    {
        if (start is null)
            return ReadRound(client, usable, coaches, scores);
        var count = 0;
        for (var at = start[client]; at < start[client + 1]; at++)
        {
            if (!usable.Contains(client, coach[at]))
                continue;
            (coaches[count], scores[count++]) = (coach[at], score[at]);
        }

        return count;
    }

    /// <summary>From here on reads only what is usable now, unless that is still too much to be listed.</summary>
    public void NarrowTo(UsablePairs usable)
    {
        if (usable.Count > MostListed)
            return;
        var (coaches, scores) = (new int[usable.People], new int[usable.People]);
        var (from, allCoaches, allScores) = (new int[usable.People + 1], new List<int>(), new List<int>());
        for (var client = 0; client < usable.People; client++)
        {
            var count = Read(client, usable, coaches, scores);
            allCoaches.AddRange(coaches.AsSpan(0, count));
            allScores.AddRange(scores.AsSpan(0, count));
            from[client + 1] = allCoaches.Count;
        }

        (start, coach, score) = (from, [.. allCoaches], [.. allScores]);
    }

    private int ReadRound(int client, UsablePairs usable, Span<int> coaches, Span<int> scores)
    {
        var count = 0;
        round.Read(client, whole);
        for (var next = usable.NextCoach(client, -1); next >= 0; next = usable.NextCoach(client, next))
            (coaches[count], scores[count++]) = (next, next == client ? 0 : whole[next]);
        return count;
    }
}
