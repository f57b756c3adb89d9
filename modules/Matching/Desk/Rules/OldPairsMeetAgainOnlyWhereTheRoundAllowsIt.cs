using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Most people join another round to meet somebody new.</summary>
internal sealed class OldPairsMeetAgainOnlyWhereTheRoundAllowsIt : IPairRule
{
    public bool IsBrokenBy(in PossiblePair pair) => !pair.Round.OldPairsAllowed && pair.Past.MetInAnotherRound(pair.Client.Member, pair.Coach.Member);

    public Text Why(in PossiblePair pair) => Text.In(nameof(OldPairsMeetAgainOnlyWhereTheRoundAllowsIt)).Of(
        "{client} and {coach} were brought together in an earlier round, and this round brings new people together.", ("client", pair.Client.Profile.Name), ("coach", pair.Coach.Profile.Name));
}
