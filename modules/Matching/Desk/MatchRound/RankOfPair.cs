using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.MatchRound;

/// <summary>Where a pair stands among all that were possible for its client, and for its coach. For coordinators: it tells what others would score.</summary>
internal static class RankOfPair
{
    public static IEnumerable<Text> Of(Somebody client, Somebody coach, MatchingInput input)
    {
        if (input.ScoreOf(client.Member, coach.Member) is not { } own) yield break;
        var coaches = Points(input.Round.People.Select(other => input.ScoreOf(client.Member, other.Member)));
        var clients = Points(input.Round.People.Select(other => input.ScoreOf(other.Member, coach.Member)));
        (string, object?)[] names = [("client", client.Profile.Name), ("coach", coach.Profile.Name)];
        yield return Better(coaches, own) is 0
            ? Text.Of("Nobody who may coach {client} has more points than {coach}; {n} may.", [.. names, ("n", coaches.Count)])
            : Text.Plural("Of the {all} people who may coach {client}, {n} has more points than {coach}.", "Of the {all} people who may coach {client}, {n} have more points than {coach}.", Better(coaches, own), [.. names, ("all", coaches.Count)]);
        yield return Better(clients, own) is 0
            ? Text.Of("Nobody whom {coach} may coach has more points than {client}; there are {n}.", [.. names, ("n", clients.Count)])
            : Text.Plural("Of the {all} people whom {coach} may coach, {n} has more points than {client}.", "Of the {all} people whom {coach} may coach, {n} have more points than {client}.", Better(clients, own), [.. names, ("all", clients.Count)]);
    }

    private static List<int> Points(IEnumerable<PairScore?> scores) => [.. scores.OfType<PairScore>().Select(score => score.Total)];

    private static int Better(List<int> points, PairScore own) => points.Count(one => one > own.Total);
}
