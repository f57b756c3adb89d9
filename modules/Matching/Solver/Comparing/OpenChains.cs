namespace ReciproCoach.Matching.Solver;

/// <summary>What a careful person does with loose ends: the longest stretch of a chain whose ends fit becomes a circle, the rest is given up.</summary>
internal static class OpenChains
{
    public static void Close(int[] coachOf, HandTable table)
    {
        var hasClient = new bool[coachOf.Length];
        foreach (var coach in coachOf.Where(coach => coach >= 0))
            hasClient[coach] = true;
        foreach (var start in Enumerable.Range(0, coachOf.Length).Where(person => coachOf[person] >= 0 && !hasClient[person]).ToList())
            Close(start, coachOf, table);
    }

    private static void Close(int start, int[] coachOf, HandTable table)
    {
        var chain = new List<int> { start };
        for (var next = coachOf[start]; next >= 0; next = coachOf[next])
            chain.Add(next);
        foreach (var person in chain)
            coachOf[person] = HandTable.Nobody;
        var (from, length) = LongestCircle(chain, table);
        for (var i = from; i < from + length; i++)
            coachOf[chain[i]] = i == from + length - 1 ? chain[from] : chain[i + 1];
    }

    private static (int From, int Length) LongestCircle(List<int> chain, HandTable table)
    {
        for (var length = chain.Count; length >= 3; length--)
        {
            for (var from = 0; from + length <= chain.Count; from++)
            {
                if (table.Allows(chain[from + length - 1], chain[from]))
                    return (from, length);
            }
        }

        return (0, 0);
    }
}
