namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// Chooses the next pivot so that few new entries come up (Markowitz 1957): the smallest product of counts among the shortest rows
/// and columns that are left.
/// </summary>
internal sealed class FewestNewEntries(Remaining left)
{
    private const int Tried = 4;

    private readonly List<int> openColumns = Open(left.ColumnDone);
    private readonly List<int> openRows = Open(left.RowDone);

    public (int Row, int Place)? Choose()
    {
        (int Row, int Place)? best = null;
        var least = long.MaxValue;
        foreach (var place in Shortest(openColumns, left.ColumnDone, left.Columns))
        {
            foreach (var row in left.Columns[place].At)
                Offer(row, place, ref best, ref least);
        }

        foreach (var row in Shortest(openRows, left.RowDone, left.Rows))
        {
            foreach (var place in left.Rows[row].At)
                Offer(row, place, ref best, ref least);
        }

        return best ?? AnyAtAll();
    }

    private static List<int> Open(bool[] done) => [.. Enumerable.Range(0, done.Length).Where(number => !done[number])];

    private (int Row, int Place)? AnyAtAll()
    {
        foreach (var place in openColumns.Where(place => !left.ColumnDone[place]))
        {
            foreach (var row in left.Columns[place].At)
            {
                if (left.IsLarge(row, place))
                    return (row, place);
            }
        }

        return null;
    }

    /// <summary>The first few open lines with the fewest entries; with two entries there is no need to look further.</summary>
    private static List<int> Shortest(List<int> open, bool[] done, Line[] lines)
    {
        var (found, fewest, kept) = (new List<int>(Tried), int.MaxValue, 0);
        for (var at = 0; at < open.Count; at++)
        {
            var number = open[at];
            if (done[number])
                continue;
            open[kept++] = number;
            var count = lines[number].At.Length;
            if (count == 0 || count > fewest)
                continue;
            if (count < fewest)
                found.Clear();
            fewest = count;
            if (found.Count < Tried)
                found.Add(number);
            if (fewest > 2 || found.Count < Tried)
                continue;
            for (at++; at < open.Count; at++)
                open[kept++] = open[at];
        }

        open.RemoveRange(kept, open.Count - kept);
        return found;
    }

    private void Offer(int row, int place, ref (int Row, int Place)? best, ref long least)
    {
        var product = (left.Rows[row].At.Length - 1L) * (left.Columns[place].At.Length - 1L);
        if (product < least && left.IsLarge(row, place))
            (best, least) = ((row, place), product);
    }
}
