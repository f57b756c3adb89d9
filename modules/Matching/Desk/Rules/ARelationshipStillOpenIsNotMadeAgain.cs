using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Who coaches somebody now does not become their coach a second time.</summary>
internal sealed class ARelationshipStillOpenIsNotMadeAgain : IPairRule
{
    public bool IsBrokenBy(in PossiblePair pair) => pair.Past.Coaches(pair.Coach.Member, pair.Client.Member);

    public Text Why(in PossiblePair pair) => Text.In(nameof(ARelationshipStillOpenIsNotMadeAgain)).Of(
        "{coach} still coaches {client} in another round.", ("client", pair.Client.Profile.Name), ("coach", pair.Coach.Profile.Name));
}
