namespace ReciproCoach.Matching.Solver.Proving;

/// <summary>
/// Prices that prove a bound on every matching of a branch (a dual solution in whole numbers). Every price is in multiples
/// of 1 / <see cref="Scale"/> of the stage's cost. Any prices prove some bound, as long as those on pairs and odd sets are
/// not negative; the certificate's reader works the bound out itself.
/// </summary>
/// <param name="Scale">How many units of price make one unit of cost; at least 1.</param>
/// <param name="OutPrice">The price of leaving one person out, beyond what the stage itself asks; any sign, none in stage people.</param>
/// <param name="BelowPrices">The price of a pair below the floor of each earlier floor stage, in their order; any sign.</param>
/// <param name="CoachPrices">The price of each coach, by number; any sign.</param>
/// <param name="Pairs">The prices of "not both ways".</param>
/// <param name="OddSets">The prices of odd sets of pairs across a set's border.</param>
internal sealed record Proof(
    long Scale,
    long OutPrice,
    IReadOnlyList<long> BelowPrices,
    long[] CoachPrices,
    IReadOnlyList<PairPrice> Pairs,
    IReadOnlyList<OddSet> OddSets);

/// <summary>What is added to both directions of a pair and taken off the bound once; at least 0.</summary>
internal readonly record struct PairPrice(int Low, int High, long Price);

/// <summary>
/// An odd number of pairs (teeth) across the border of a set. A cover crosses a border an even number of times, so using
/// all teeth takes a crossing elsewhere; breaking that costs <see cref="Price"/>.
/// </summary>
internal sealed record OddSet(int[] Members, IReadOnlyList<(int Inside, int Outside)> Teeth, long Price);
