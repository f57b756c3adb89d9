namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Whoever receives coaching gives it, each once; a matching of nobody is none.</summary>
internal sealed class EveryoneIsOnceClientAndOnceCoach : IMatchingRule
{
    public bool IsBrokenBy(WholeMatching matching)
    {
        var clients = matching.Pairs.Select(pair => pair.ClientMember).ToHashSet();
        var coaches = matching.Pairs.Select(pair => pair.CoachMember).ToHashSet();
        return matching.Pairs.Count == 0 || clients.Count != matching.Pairs.Count || !clients.SetEquals(coaches);
    }
}
