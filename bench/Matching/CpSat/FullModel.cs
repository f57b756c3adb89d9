using System.Globalization;
using Google.OrTools.Sat;
using ReciproCoach.Matching.Bench.Runs;

namespace ReciproCoach.Matching.Bench.CpSat;

/// <summary>What CP-SAT answered.</summary>
/// <param name="Seconds">Of work: making the model and solving it.</param>
internal sealed record FullAnswer(bool Proven, int Matched, long Total, double Seconds);

/// <summary>
/// The whole problem as CP-SAT likes it best: each person exactly one coach and one client, themselves where left out, and for
/// every two people not both ways. One worker and linearisation level 2: of 36 settings tried on rounds of 50 and 100 the
/// fastest by far, while two workers are the slowest.
/// </summary>
internal static class FullModel
{
    /// <param name="scores">The table, −1 where a pair may not be made.</param>
    /// <param name="leftOut">What leaving a person out costs.</param>
    /// <param name="seconds">After this the best so far is taken, unproven.</param>
    public static FullAnswer Solve(int people, int[] scores, long leftOut, double seconds)
    {
        var (answer, used) = Work.Once(() => Solve(people, scores, leftOut, seconds, new CpModel()));
        return answer with { Seconds = used };
    }

    private static FullAnswer Solve(int people, int[] scores, long leftOut, double seconds, CpModel model)
    {
        var made = Variables(model, people, scores);
        Constrain(model, people, made);
        var top = scores.Max();
        var priced = made.Index().Where(cell => cell.Item is not null).ToList();
        model.Minimize(LinearExpr.WeightedSum(
            priced.Select(cell => cell.Item!), priced.Select(cell => cell.Index % (people + 1) == 0 ? leftOut : top - scores[cell.Index])));
        using var solver = new CpSolver
        {
            StringParameters = string.Create(CultureInfo.InvariantCulture, $"num_workers:1,linearization_level:2,max_time_in_seconds:{seconds}"),
        };
        var status = solver.Solve(model);
        if (status is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
            return new(false, 0, 0, 0);
        var pairs = priced.Where(cell => cell.Index % (people + 1) != 0 && solver.BooleanValue(cell.Item!)).ToList();
        return new(status is CpSolverStatus.Optimal, pairs.Count, pairs.Sum(cell => (long)scores[cell.Index]), 0);
    }

    /// <summary>One a pair that may be made, and on the diagonal one a person; null elsewhere.</summary>
    private static BoolVar?[] Variables(CpModel model, int people, int[] scores)
    {
        var made = new BoolVar?[people * people];
        for (var cell = 0; cell < made.Length; cell++)
        {
            if (scores[cell] >= 0 || cell % (people + 1) == 0)
                made[cell] = model.NewBoolVar("");
        }

        return made;
    }

    private static void Constrain(CpModel model, int people, BoolVar?[] made)
    {
        var all = Enumerable.Range(0, people).ToArray();
        foreach (var person in all)
        {
            model.AddExactlyOne(all.Select(coach => made[person * people + coach]).OfType<BoolVar>());
            model.AddExactlyOne(all.Select(client => made[client * people + person]).OfType<BoolVar>());
        }

        for (var one = 0; one < people; one++)
        {
            for (var other = one + 1; other < people; other++)
            {
                if (made[one * people + other] is { } there && made[other * people + one] is { } back)
                    model.AddBoolOr([there.Not(), back.Not()]);
            }
        }
    }
}
