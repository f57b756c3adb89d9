namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// Chooses the next pivot so that few new entries come up (Markowitz 1957): the smallest product of counts among the shortest rows
/// and columns that are left.
/// </summary>
internal sealed class FewestNewEntries
{
    private readonly Remaining left;
    private readonly ShortestLines columns;
    private readonly ShortestLines rows;

    public FewestNewEntries(Remaining left)
    {
        this.left = left;
        (columns, rows) = (new(left.Columns, left.ColumnDone), new(left.Rows, left.RowDone));
    }

    public (int Row, int Place)? Choose()
    {
        (int Row, int Place)? best = null;
        var least = long.MaxValue;
        foreach (var place in columns.Some())
        {
            foreach (var row in left.Columns[place].At)
                Offer(row, place, ref best, ref least);
        }

        foreach (var row in rows.Some())
        {
            foreach (var place in left.Rows[row].At)
                Offer(row, place, ref best, ref least);
        }

        return best ?? AnyAtAll();
    }

    /// <summary>What a pivot has changed: the rows it was taken from, and the columns of its own row.</summary>
    public void Follow(ReadOnlySpan<int> changedRows, ReadOnlySpan<int> changedColumns)
    {
        foreach (var row in changedRows)
            rows.Note(row);
        foreach (var place in changedColumns)
            columns.Note(place);
    }

    private (int Row, int Place)? AnyAtAll()
    {
        for (var place = 0; place < left.Size; place++)
        {
            if (left.ColumnDone[place])
                continue;
            foreach (var row in left.Columns[place].At)
            {
                if (left.IsLarge(row, place))
                    return (row, place);
            }
        }

        return null;
    }

    private void Offer(int row, int place, ref (int Row, int Place)? best, ref long least)
    {
        var product = (left.Rows[row].At.Length - 1L) * (left.Columns[place].At.Length - 1L);
        if (product < least && left.IsLarge(row, place))
            (best, least) = ((row, place), product);
    }
}
