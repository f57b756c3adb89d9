using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.Reasons;

/// <summary>Which rule took how many possible partners from somebody. For coordinators, who know the wishes anyway.</summary>
internal static class RulesThatCost
{
    public static IEnumerable<Text> For(Somebody person, RoundToMatch round)
    {
        var others = round.People.Where(other => other != person).ToList();
        foreach (var line in Lines(others.Select(other => round.Pair(person, other)), "coach")) yield return line;
        foreach (var line in Lines(others.Select(other => round.Pair(other, person)), "client")) yield return line;
    }

    private static IEnumerable<Text> Lines(IEnumerable<PossiblePair> pairs, string role) => pairs
        .Select(pair => PairRules.BrokenBy(pair)).Where(broken => broken.Count > 0)
        .CountBy(broken => Name(broken[0])).OrderByDescending(entry => entry.Value)
        .Select(entry => role == "coach"
            ? Text.Plural("{n} possible coach is out of question: {rule}", "{n} possible coaches are out of question: {rule}", entry.Value, ("rule", entry.Key))
            : Text.Plural("{n} possible client is out of question: {rule}", "{n} possible clients are out of question: {rule}", entry.Value, ("rule", entry.Key)));

    private static Text Name(IPairRule rule) => rule switch
    {
        NobodyMeetsSomebodyTheyExclude => Text.Of("one of the two has asked not to be matched with the other"),
        ColleaguesDoNotCoachEachOther => Text.Of("colleagues"),
        ACredentialThatIsAMustIsHeld => Text.Of("a credential that is a must"),
        TwoMeetOnceInARound => Text.Of("the two have met in this round"),
        OldPairsMeetAgainOnlyWhereTheRoundAllowsIt => Text.Of("the two have met in an earlier round"),
        _ => Text.Of("the two are coach and client in another round"),
    };
}
