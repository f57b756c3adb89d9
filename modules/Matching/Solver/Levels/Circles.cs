namespace ReciproCoach.Matching.Solver.Levels;

/// <summary>Counts the circles that are hardest to mend.</summary>
internal static class Circles
{
    public static int OfThree(IEnumerable<ScoredPair> pairs)
    {
        var coachOf = pairs.ToDictionary(pair => pair.Client, pair => pair.Coach, StringComparer.Ordinal);
        return coachOf.Count(pair =>
            coachOf.TryGetValue(pair.Value, out var second)
            && coachOf.TryGetValue(second, out var third)
            && string.Equals(third, pair.Key, StringComparison.Ordinal)) / 3;
    }

    /// <summary>The same by numbers; a negative coach is nobody, one's own number is left out.</summary>
    public static int OfThree(ReadOnlySpan<int> coachOf)
    {
        var inThem = 0;
        for (var person = 0; person < coachOf.Length; person++)
            inThem += IsInThree(coachOf, person) ? 1 : 0;
        return inThem / 3;
    }

    public static bool IsInThree(ReadOnlySpan<int> coachOf, int person) =>
        coachOf[person] is >= 0 and var second && second != person
        && coachOf[second] is >= 0 and var third && coachOf[third] == person;
}
