using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>The rule the programme is named for: no two people coach each other, not within a matching and not over two rounds.</summary>
internal sealed class NobodyCoachesTheirOwnCoach : IPairRule, IMatchingRule
{
    public bool IsBrokenBy(in PossiblePair pair) => pair.Past.Coaches(pair.Client.Member, pair.Coach.Member);

    public bool IsBrokenBy(WholeMatching matching)
    {
        var coaches = matching.Pairs.Select(pair => (pair.ClientMember, pair.CoachMember)).ToHashSet();
        return matching.Pairs.Any(pair => coaches.Contains((pair.CoachMember, pair.ClientMember)));
    }

    public Text Why(in PossiblePair pair) => Text.In(nameof(NobodyCoachesTheirOwnCoach)).Of(
        "{client} coaches {coach} in another round, and nobody coaches their own coach.",
        ("client", pair.Client.Profile.Name), ("coach", pair.Coach.Profile.Name));
}
