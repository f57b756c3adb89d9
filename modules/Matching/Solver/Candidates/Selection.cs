namespace ReciproCoach.Matching.Solver.Candidates;

/// <summary>Finds an order statistic without sorting everything (Hoare's quickselect).</summary>
internal static class Selection
{
    /// <summary>The value that would stand at a place if the span were sorted. Reorders the span.</summary>
    public static long Nth(Span<long> values, int place)
    {
        while (true)
        {
            if (values.Length == 1)
                return values[0];
            var pivot = Middle(values[0], values[values.Length / 2], values[^1]);
            var (low, high) = (0, values.Length - 1);
            while (low <= high)
            {
                while (values[low] < pivot)
                    low++;
                while (values[high] > pivot)
                    high--;
                if (low > high)
                    break;
                (values[low], values[high]) = (values[high], values[low]);
                low++;
                high--;
            }

            if (place <= high)
            {
                values = values[..(high + 1)];
            }
            else if (place >= low)
            {
                values = values[low..];
                place -= low;
            }
            else
            {
                return pivot;
            }
        }
    }

    private static long Middle(long one, long two, long three) =>
        Math.Max(Math.Min(one, two), Math.Min(Math.Max(one, two), three));
}
