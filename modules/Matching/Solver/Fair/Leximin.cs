namespace ReciproCoach.Matching.Solver.Fair;

/// <summary>
/// Raises the lowest score as far as it goes, then lets as few as possible have it, then the same with the next, until
/// everybody has their place, or the work allowed or the room of 64 bits is used up.
/// </summary>
internal sealed class Leximin(FairSolve solve, ScoreLadder ladder)
{
    /// <summary>Returns true when everybody has their place.</summary>
    public bool Settle()
    {
        while (solve.Placed < solve.Best.Matched)
        {
            var placed = solve.Placed;
            Raise(placed);
            var lowest = solve.Best.Scores[placed];
            if (!solve.Settle(lowest, ladder.After(lowest)))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Looks for the matching whose lowest score, not counting the pairs placed already, is highest: first the most that is
    /// thinkable, then by halving. What is best is not proved here: that nobody can be above the step after it is.
    /// </summary>
    private void Raise(int placed)
    {
        var steps = ladder.Steps;
        var reached = Index(solve.Best.Scores[placed]);
        var tooHigh = solve.EverybodyMatched ? Index(ladder.Ceiling(placed)) + 1 : steps.Length - 1;
        for (var next = tooHigh - 1; next > reached; next = (reached + tooHigh) / 2)
        {
            if (!solve.Try(steps[next], placed))
                tooHigh = next;
            reached = Index(solve.Best.Scores[placed]);
        }

        int Index(int score) => Array.BinarySearch(steps, score);
    }
}
