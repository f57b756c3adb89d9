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
/// <param name="OddSets">The prices of odd sets of roles and pairs.</param>
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
/// An odd set of roles and pairs. Everybody in <see cref="Clients"/> is coached once and everybody in
/// <see cref="Coaches"/> coaches once (or is left out), so the pairs and loops with exactly one end among these roles, the
/// crossings, are as many as there are roles, up to an even number. Roles and teeth together are odd in number: so a cover
/// cannot cross each tooth, which it does once at most, without crossing elsewhere too. Therefore crossings of teeth minus
/// other crossings are at most teeth − 1, and <see cref="Price"/> is what breaking that would cost. With the same people as
/// clients and coaches this is the blossom inequality of 2-matchings; otherwise it covers Balas' odd closed alternating
/// trails (SIAM Journal on Discrete Mathematics 2, 1989).
/// </summary>
internal sealed record OddSet(int[] Clients, int[] Coaches, IReadOnlyList<(int Low, int High)> Teeth, long Price);
