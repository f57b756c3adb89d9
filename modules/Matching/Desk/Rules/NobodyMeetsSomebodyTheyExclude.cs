using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Either may have asked not to be matched with the other; neither learns of it.</summary>
internal sealed class NobodyMeetsSomebodyTheyExclude : IPairRule
{
    public bool IsBrokenBy(in PossiblePair pair) => pair.Client.Excludes(pair.Coach) || pair.Coach.Excludes(pair.Client);

    public Text Why(in PossiblePair pair) => Text.In(nameof(NobodyMeetsSomebodyTheyExclude)).Of(
        "{client} and {coach} are not to be matched: one of them has asked for it.", ("client", pair.Client.Profile.Name), ("coach", pair.Coach.Profile.Name));
}
