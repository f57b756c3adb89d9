using ReciproCoach.Matching.Solver.Cutting.Bounding;

namespace ReciproCoach.Matching.Solver.Cutting.Cuts;

/// <summary>Finds the pairs that are made both ways, more than once together.</summary>
internal static class TwoWayPairs
{
    public static List<Inequality> In(Graph graph, Fractional fractional)
    {
        var found = new List<Inequality>();
        foreach (var pair in fractional.Positive)
        {
            if (graph.IsLoop(pair) || graph.Reverse[pair] < 0 || graph.Client[pair] > graph.Coach[pair] && fractional.Values[graph.Reverse[pair]] > 0)
                continue;
            if (fractional.BothWays(graph, pair) > 1 + Fractional.Tiny)
                found.Add(Inequality.NotBothWays(Math.Min(graph.Client[pair], graph.Coach[pair]), Math.Max(graph.Client[pair], graph.Coach[pair])));
        }

        return found;
    }
}
