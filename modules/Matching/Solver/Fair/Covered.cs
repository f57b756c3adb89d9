namespace ReciproCoach.Matching.Solver.Fair;

/// <summary>A matching seen by its scores.</summary>
internal sealed class Covered
{
    private readonly int[] scores;

    public Covered(Instance instance, int[] coachOf)
    {
        CoachOf = coachOf;
        scores = [.. coachOf.Index().Where(entry => entry.Index != entry.Item).Select(entry => instance.Score(entry.Index, entry.Item)).Order()];
        Total = scores.Sum(score => (long)score);
    }

    /// <summary>Everybody's coach; who is left out stands as their own.</summary>
    public int[] CoachOf { get; }

    public int Matched => scores.Length;

    public long Total { get; }

    /// <summary>Scores in rising order.</summary>
    public IReadOnlyList<int> Scores => scores;

    public int Below(int floor)
    {
        var at = Array.BinarySearch(scores, floor);
        if (at < 0)
            return ~at;
        while (at > 0 && scores[at - 1] == floor)
            at--;
        return at;
    }
}
