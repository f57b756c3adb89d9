using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Colleagues would meet again at work; whoever names no organisation is nobody’s colleague.</summary>
internal sealed class ColleaguesDoNotCoachEachOther : IPairRule
{
    public bool IsBrokenBy(in PossiblePair pair) => pair.Client.Organisation is { } organisation && organisation == pair.Coach.Organisation;

    public Text Why(in PossiblePair pair) => Text.In(nameof(ColleaguesDoNotCoachEachOther)).Of(
        "{client} and {coach} work for the same organisation.", ("client", pair.Client.Profile.Name), ("coach", pair.Coach.Profile.Name));
}
