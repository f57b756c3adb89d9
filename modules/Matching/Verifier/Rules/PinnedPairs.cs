namespace ReciproCoach.Matching.Verifier.Rules;

/// <summary>Forced and forbidden pairs must name people of the round; everything else about them is checked on the matching.</summary>
internal static class PinnedPairs
{
    public static IEnumerable<Fault> Faults(Round round) =>
        from pair in round.Forced.Concat(round.Forbidden)
        where !round.Number.ContainsKey(pair.Client) || !round.Number.ContainsKey(pair.Coach) || pair.Client == pair.Coach
        select new Fault(FaultCode.Round, $"The round pins {pair}, which is no pair of two people enrolled.");
}
