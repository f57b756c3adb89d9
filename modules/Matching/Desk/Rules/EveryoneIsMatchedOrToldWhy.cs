namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Nobody is forgotten: each participant is in a pair or among those left out, never in both.</summary>
internal sealed class EveryoneIsMatchedOrToldWhy : IMatchingRule
{
    public bool IsBrokenBy(WholeMatching matching)
    {
        var said = matching.Pairs.Select(pair => pair.ClientMember).Concat(matching.LeftOut.Select(person => person.Member)).ToList();
        return said.Count != matching.Round.Everybody.Count
            || !said.ToHashSet().SetEquals(matching.Round.Everybody.Select(participant => participant.Member));
    }
}
