using ReciproCoach.Matching.Solver.Cutting.Bounding;

namespace ReciproCoach.Matching.Solver.Cutting.Cuts;

/// <summary>Finds odd sets that a solution of the relaxation breaks, the most broken first; the cheaper search first.</summary>
internal sealed class Separation(Graph graph)
{
    private const int AtOnce = 120;

    /// <summary>So many rules of the cheaper search make the dearer one wait for the next round.</summary>
    private const int Plenty = 40;

    public List<Inequality> Find(Fractional fractional)
    {
        var found = new OddWalks(graph, fractional).Find();
        if (found.Count < Plenty)
            found.AddRange(new OddSets(graph, fractional).Find());
        return [.. Distinct(found.OrderByDescending(cut => cut.Broken)).Take(AtOnce)];
    }

    private static IEnumerable<Inequality> Distinct(IEnumerable<(Inequality Inequality, double Broken)> cuts)
    {
        var seen = new HashSet<string>();
        foreach (var (inequality, _) in cuts)
        {
            if (seen.Add($"{string.Join(',', inequality.Clients)}|{string.Join(',', inequality.Coaches)}|{string.Join(',', inequality.Teeth)}"))
                yield return inequality;
        }
    }
}
