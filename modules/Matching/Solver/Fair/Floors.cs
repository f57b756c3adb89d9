namespace ReciproCoach.Matching.Solver.Fair;

/// <summary>
/// Floors in rising order and what a pair below each costs: together the prices order matchings by the number of pairs below
/// the first floor, then below the second, and so on, and then by what their scores lack to the highest.
/// </summary>
internal sealed class Floors
{
    /// <summary>Prices of an assignment are sums and differences of costs; this leaves them room.</summary>
    private const long Room = long.MaxValue / 4 / Assigning.Objective.Scale;

    private readonly long[] bandPrices;

    private Floors(int[] scores, long[] bandPrices, long outPrice) => (Scores, this.bandPrices, OutPrice) = (scores, bandPrices, outPrice);

    public int[] Scores { get; }

    /// <summary>What leaving out one person costs.</summary>
    public long OutPrice { get; }

    /// <summary>
    /// The price of the last floor exceeds all scores together. For earlier floors, and for people once they are settled, it is enough
    /// to exceed what the best matching known costs after them: nobody can do better there, and who does worse costs more
    /// than that matching. Null when the prices would not fit 64 bits.
    /// </summary>
    /// <param name="scores">The floors, in rising order.</param>
    /// <param name="inBands">How many pairs of the best matching known are below each floor but not below the one before.</param>
    /// <param name="peopleSettled">Whether it is proved that nobody more can be matched.</param>
    /// <param name="people">How many people there are.</param>
    /// <param name="highest">The highest score.</param>
    public static Floors? TryMake(int[] scores, ReadOnlySpan<long> inBands, bool peopleSettled, int people, int highest)
    {
        var beneath = (Int128)people * highest;
        var prices = new long[scores.Length];
        for (var band = scores.Length - 1; band >= 0; band--)
        {
            var price = beneath + 1;
            if (price > Room)
                return null;
            prices[band] = (long)price;
            beneath += price * inBands[band];
        }

        var outPrice = beneath + 1;
        if (!peopleSettled && prices.Length > 0)
            outPrice = (Int128)people * (prices[0] + highest) + 1;
        return outPrice * people + beneath > Room ? null : new(scores, prices, (long)outPrice);
    }

    /// <summary>What the score of a pair costs for being below floors.</summary>
    public long PriceOf(int score)
    {
        for (var band = 0; band < Scores.Length; band++)
        {
            if (score < Scores[band])
                return bandPrices[band];
        }

        return 0;
    }

    /// <summary>The price of being below one floor, on top of being below the next.</summary>
    public long OwnPrice(int floor) => bandPrices[floor] - (floor + 1 < Scores.Length ? bandPrices[floor + 1] : 0);
}
