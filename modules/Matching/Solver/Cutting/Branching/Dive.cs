using ReciproCoach.Matching.Solver.Cutting.Cuts;
using ReciproCoach.Matching.Solver.Cutting.Simplex;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>
/// Looks for a good cover: decides what the relaxation is surest of, solves it again, and so on to a whole solution. Who is left
/// out is decided first, since that is what a cover fails by in the end. Where it leads nowhere, it goes back, each time about twice as far
/// as the time before, and decides otherwise there.
/// </summary>
internal sealed class Dive(Graph graph, Relaxation relaxation, BestCover best)
{
    private const int MostRetreats = 20;

    /// <summary>After a cover was found: a better one is often near. In large rounds <see cref="Improvement"/> finds it sooner.</summary>
    private const int RetreatsAfterwards = 3;

    /// <summary>When the value has come nearer to the aim by this part of the way, rules are looked for that would have said so before.</summary>
    private const double WorthALook = 0.01;

    private const int PivotsAtOnce = 500;

    private readonly Stack<(Usable Before, Start Start, int Decided)> way = new();
    private readonly Separation separation = new(graph);
    private double looked;
    private int retreats = MostRetreats;
    private int back = 1;

    /// <param name="usable">What there is to choose from.</param>
    /// <param name="start">Where the relaxation is solved.</param>
    /// <param name="aim">From this value on a cover is of no interest.</param>
    /// <param name="mayGoOn">False when the budget is spent.</param>
    public void From(Usable usable, Start start, Func<double> aim, Func<bool> mayGoOn)
    {
        relaxation.Allow(usable);
        relaxation.Load(start);
        var left = usable.Copy();
        looked = relaxation.Objective;
        while (mayGoOn())
        {
            var stop = relaxation.Run(aim(), PivotsAtOnce);
            if (stop == Stop.Limit)
                continue;
            var isFound = stop == Stop.Optimal && best.Offer(relaxation.Value);
            if (isFound)
                retreats = graph.People < Neighbourhoods.WorthTheirWhile ? Math.Min(retreats, RetreatsAfterwards) : 0;
            var next = isFound || stop != Stop.Optimal ? Retreat() : GoOn(left, aim());
            if (next is null)
                return;
            left = next;
        }
    }

    /// <summary>Decides what is surest, unless rules are broken that have to be added first; null when nothing is left to decide.</summary>
    private Usable? GoOn(Usable left, double aim)
    {
        var fractional = new Fractional(graph, relaxation);
        var broken = TwoWayPairs.In(graph, fractional);
        if (broken.Count == 0 && relaxation.Objective > looked + WorthALook * (aim - looked))
        {
            looked = relaxation.Objective;
            broken = separation.Find(fractional);
            relaxation.Tidy();
        }

        broken.ForEach(rule => relaxation.Add(new(rule, graph)));
        if (broken.Count > 0)
            return left;

        var surest = Surest(left, fractional);
        if (surest < 0)
            return null;
        way.Push((left.Copy(), relaxation.Save(), surest));
        if (graph.IsLoop(surest))
            left.LeaveOut(graph.Client[surest]);
        else
            left.Make(surest);
        relaxation.Allow(left);
        return left;
    }

    /// <summary>What is left some decisions before, with the last of them ruled out; null when it is time to give up.</summary>
    private Usable? Retreat()
    {
        if (retreats-- <= 0 || way.Count == 0)
            return null;
        for (var more = 1; more < back && way.Count > 1; more++)
            way.Pop();
        back = Math.Min(2 * back, 1 + way.Count / 3);
        var (left, start, decided) = way.Pop();
        left.Ban(decided);
        relaxation.Allow(left);
        relaxation.Load(start);
        return left;
    }

    /// <summary>The choice made most that is not decided yet: something else could still be made in its stead.</summary>
    private int Surest(Usable left, Fractional fractional)
    {
        var (surest, most) = (-1, 0.0);
        foreach (var choice in fractional.Broken)
        {
            var value = fractional.Values[choice] + (graph.IsLoop(choice) ? 1 : 0);
            if (value > most && left[choice])
                (surest, most) = (choice, value);
        }

        return surest;
    }
}
