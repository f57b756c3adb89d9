using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Rules;

/// <summary>Two who were brought together in this round are not brought together in it again, either way round.</summary>
internal sealed class TwoMeetOnceInARound : IPairRule
{
    public bool IsBrokenBy(in PossiblePair pair) => pair.Past.MetInThisRound(pair.Client.Member, pair.Coach.Member);

    public Text Why(in PossiblePair pair) => Text.In(nameof(TwoMeetOnceInARound)).Of(
        "{client} and {coach} have already been brought together in this round.", ("client", pair.Client.Profile.Name), ("coach", pair.Coach.Profile.Name));
}
