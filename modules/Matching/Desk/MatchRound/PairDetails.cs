using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.MatchRound;

/// <summary>Why a pair is in the draft: the parts of its score, and what became of the client's better choices.</summary>
internal sealed record PairDetails(DraftPair Pair, IReadOnlyList<ScorePart> Parts, IReadOnlyList<Text> Ranks, IReadOnlyList<Text> OtherChoices)
{
    /// <summary>The member the client wanted most and has not got; null where there is none who could be asked about.</summary>
    public Guid? FirstChoiceMissed { get; private init; }

    public static PairDetails Of(DraftPair pair, MatchingDraft draft, MatchingInput input, Func<Guid, string> name)
    {
        var round = input.Round;
        var score = new PairScore(pair.RequestPoints, pair.HoursPoints, pair.SpecialitiesPoints, pair.CredentialPoints, pair.PlacePoints);
        var (client, coach) = (round.Find(pair.ClientMember), round.Find(pair.CoachMember));
        // What the score rests on may have changed since the draft was made; then its parts are only named.
        var unchanged = client is not null && coach is not null && PairScores.Of(client, coach) == score;
        return new(pair, unchanged ? ScoreWords.Of(client!, coach!, score) : ScoreWords.Plain(score), unchanged ? [.. RankOfPair.Of(client!, coach!, input)] : [], client is null ? [] : [.. BetterChoices(client, pair, draft, round, name)])
        {
            FirstChoiceMissed = client?.Participant.Requests is [var first, ..] && first != pair.CoachMember && input.ScoreOf(client.Member, first) is not null ? first : null,
        };
    }

    private static IEnumerable<Text> BetterChoices(Somebody client, DraftPair given, MatchingDraft draft, RoundToMatch round, Func<Guid, string> name)
    {
        foreach (var wanted in client.Participant.Requests.TakeWhile(wanted => wanted != given.CoachMember))
        {
            if (round.Find(wanted) is not { } coach) continue;
            var pair = round.Pair(client, coach);
            if (PairRules.BrokenBy(pair) is [var rule, ..]) yield return rule.Why(pair);
            else if (draft.Pairs.Find(other => other.CoachMember == wanted) is { } taken)
                yield return Text.Of("{client} also asked for {coach}, who coaches {other} in this draft.", ("client", client.Profile.Name), ("coach", coach.Profile.Name), ("other", name(taken.ClientMember)));
        }
    }
}
