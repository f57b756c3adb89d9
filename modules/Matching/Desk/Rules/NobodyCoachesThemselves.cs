using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Coach and client are two people.</summary>
internal sealed class NobodyCoachesThemselves : IPairRule
{
    public bool IsBrokenBy(in PossiblePair pair) => pair.Client.Member == pair.Coach.Member;

    public Text Why(in PossiblePair pair) => Text.In(nameof(NobodyCoachesThemselves)).Of("Nobody coaches themselves.");
}
