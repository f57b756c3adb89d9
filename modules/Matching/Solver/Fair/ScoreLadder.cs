using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Fair;

/// <summary>The scores pairs can have, in rising order, and how high the lowest of a matching can be at most.</summary>
internal sealed class ScoreLadder
{
    private readonly int[] bestAsClient;
    private readonly int[] bestAsCoach;

    public ScoreLadder(Instance instance)
    {
        var scores = new SortedSet<int>();
        (bestAsClient, bestAsCoach) = (new int[instance.Count], new int[instance.Count]);
        var buffer = new ScoreRows.Buffer(instance.Count);
        for (var client = 0; client < instance.Count; client++)
        {
            var row = instance.Rows.Read(client, buffer);
            for (var k = 0; k < row.Coaches.Length; k++)
            {
                var (coach, score) = (row.Coaches[k], row.Scores[k]);
                scores.Add(score);
                bestAsClient[client] = Math.Max(bestAsClient[client], score);
                bestAsCoach[coach] = Math.Max(bestAsCoach[coach], score);
            }
        }

        // One step above the highest, below which everybody is.
        Steps = [.. scores, (scores.Count == 0 ? 0 : scores.Max) + 1];
        Array.Sort(bestAsClient);
        Array.Sort(bestAsCoach);
    }

    public int[] Steps { get; }

    /// <summary>The step after this score.</summary>
    public int After(int score) => Array.Find(Steps, step => step > score);

    /// <summary>
    /// When everybody is matched, everybody makes a pair as client and one as coach. So of all matchings with no more than
    /// <paramref name="lower"/> pairs lower than the next, this is the highest that next score can be.
    /// </summary>
    public int Ceiling(int lower) => Math.Min(bestAsClient[lower], bestAsCoach[lower]);
}
