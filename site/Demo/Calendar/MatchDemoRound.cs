using ReciproCoach.Matching.Desk;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Demo.People;

namespace ReciproCoach.Site.Demo.Calendar;

/// <summary>
/// Matches a past round with the portal's own solver, so that no demo ever shows a pair the portal would refuse. The scores
/// are simple ones: the rank of the request and the specialities wished for.
/// </summary>
internal sealed class MatchDemoRound(ICycleCoverSolver solver)
{
    private static readonly int[] PointsOfARequest = [400, 320, 240, 160, 80];
    private static readonly SolveOptions Quickly = new() { Iterations = 40 };

    /// <param name="round">The round.</param>
    /// <param name="met">Pairs of earlier rounds: they do not meet again, whichever way round.</param>
    public IReadOnlyList<MatchedPair> Match(DemoRound round, IReadOnlyList<MatchedPair> met)
    {
        var coaches = round.Coaches.ToDictionary(coach => coach.Id);
        var enrolments = round.Round.Participants.ToDictionary(participant => participant.Member);
        var old = met.SelectMany(pair => new[] { (pair.ClientMember, pair.CoachMember), (pair.CoachMember, pair.ClientMember) }).ToHashSet();
        var allowed = from client in round.Round.Participants
                      from coach in round.Round.Participants
                      where client.Member != coach.Member && !old.Contains((client.Member, coach.Member)) && MayMeet(client, coach, coaches)
                      select new ScoredPair(client.Member.ToString(), coach.Member.ToString(), Score(client, coaches[coach.Member]));
        var solution = solver.Solve(Instance.Create(new InstanceDraft([.. coaches.Keys.Select(id => id.ToString())], [.. allowed])), Quickly);
        if (solution.LeftOut.Count > 0) throw new InvalidOperationException($"The demo’s round {round.Plan.Words} cannot match everybody.");
        return [.. solution.Pairs.Select(pair => (Client: enrolments[Guid.Parse(pair.Client)], Coach: enrolments[Guid.Parse(pair.Coach)], pair.Score))
            .Select(pair => new MatchedPair(pair.Client.Enrolment, pair.Coach.Enrolment, pair.Client.Member, pair.Coach.Member, pair.Score))];
    }

    private static bool MayMeet(NewParticipant client, NewParticipant coach, Dictionary<Guid, DemoCoach> coaches) =>
        !client.NotWith.Contains(coach.Member) && !coach.NotWith.Contains(client.Member) && !coaches[client.Member].IsColleagueOf(coaches[coach.Member]) &&
        !(client.Wishes.CredentialIsMust && coaches[coach.Member].Profile.Credential < client.Wishes.CredentialAtLeast);

    private static int Score(NewParticipant client, DemoCoach coach)
    {
        var rank = client.Requests.Index().Where(request => request.Item == coach.Id).Select(request => PointsOfARequest[request.Index]).SingleOrDefault();
        return rank + 60 * client.Wishes.Specialities.Count(coach.Profile.Specialities.Contains);
    }
}
