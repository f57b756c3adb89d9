namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// What is added to the cost of each choice so that no two solutions cost the same. Where only people are counted both ways of a pair
/// get the same, and as much as the proof can bear: the best solution is then one of whole pairs, since odd sets close such a
/// problem, and not some mixture of the many that are as good.
/// </summary>
internal static class Ties
{
    private const double Least = 1e-5;

    /// <summary>All of them together stay below one person.</summary>
    private const double ShareOfAPerson = 0.25;

    public static double Most(Graph graph, bool onlyCounts) =>
        onlyCounts ? Math.Max(Least, ShareOfAPerson / graph.People) : Math.Max(Least, graph.Cost.Max() * 1e-11);

    public static double[] Of(Graph graph, bool onlyCounts)
    {
        var (ties, most) = (new double[graph.Choices], Most(graph, onlyCounts));
        for (var choice = 0; choice < ties.Length; choice++)
            ties[choice] = most * (0.5 + Scatter(onlyCounts ? PairOf(graph, choice) : choice));
        return ties;
    }

    private static int PairOf(Graph graph, int choice) =>
        graph.IsLoop(choice) || graph.Reverse[choice] < 0 ? choice : Math.Min(choice, graph.Reverse[choice]);

    /// <summary>A number between 0 and 1/2, the same everywhere, that looks like chance.</summary>
    private static double Scatter(int column)
    {
        var mixed = (uint)column * 2654435761u;
        mixed ^= mixed >> 15;
        mixed *= 2246822519u;
        mixed ^= mixed >> 13;
        return mixed / 8589934592.0;
    }
}
