using ReciproCoach.Matching.Solver.Cutting.Cuts;
using ReciproCoach.Matching.Solver.Cutting.Simplex;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>
/// Looks for a good cover: makes the pairs the relaxation is surest of, solves it again, and so on to a whole solution. A
/// pair that turns out too dear is ruled out instead, as long as that does not happen too often.
/// </summary>
internal sealed class Dive(Graph graph, Relaxation relaxation, BestCover best)
{
    private const int Retreats = 20;
    private const int PivotsAtOnce = 500;

    public bool From(Usable usable, Start start, double aim, Func<bool> mayGoOn)
    {
        relaxation.Allow(usable);
        relaxation.Load(start);
        var (left, retreats) = (usable.Copy(), Retreats);
        Usable? before = null;
        var last = -1;
        while (mayGoOn())
        {
            var stop = relaxation.Run(aim, PivotsAtOnce);
            if (stop == Stop.Limit)
                continue;
            if (stop != Stop.Optimal)
            {
                if (before is null || retreats-- == 0)
                    return false;
                left = before.Copy();
                left.Ban(last);
                relaxation.Allow(left);
                relaxation.Load(start);
                before = null;
                continue;
            }

            if (best.Offer(relaxation.Value))
                return true;
            var fractional = new Fractional(graph, relaxation);
            var pairs = TwoWayPairs.In(graph, fractional);
            pairs.ForEach(pair => relaxation.Add(new(pair, graph)));
            if (pairs.Count > 0)
                continue;

            before = left.Copy();
            start = relaxation.Save();
            last = Surest(left, fractional);
            if (last < 0)
                return false;
            if (graph.IsLoop(last))
                left.LeaveOut(graph.Client[last]);
            else
                left.Make(last);
            relaxation.Allow(left);
        }

        return false;
    }

    /// <summary>The choice made most that is not decided yet: something else could still be made in its stead.</summary>
    private int Surest(Usable left, Fractional fractional)
    {
        var (surest, most) = (-1, 0.0);
        foreach (var choice in fractional.Broken)
        {
            if (fractional.Values[choice] > most && left[choice])
                (surest, most) = (choice, fractional.Values[choice]);
        }

        return surest;
    }
}
