using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Scores;

/// <summary>Asks the rules and the table for single pairs.</summary>
internal sealed class AdviseOnPairs(IRounds rounds, ReadRoundToMatch read) : IPairAdvice
{
    public async Task<PairAdvice?> AboutAsync(Guid round, Guid client, Guid coach, CancellationToken cancellation) =>
        await PeopleAsync(round, cancellation) is { } people && people.Find(client) is { } one && people.Find(coach) is { } other ? About(people, one, other) : null;

    public async Task<IReadOnlyList<PairAdvice>> CoachesForAsync(Guid round, Guid client, CancellationToken cancellation) =>
        await PeopleAsync(round, cancellation) is { } people && people.Find(client) is { } one
            ? [.. people.People.Where(other => other != one).Select(other => About(people, one, other)).OrderByDescending(advice => advice.MayBeMade).ThenByDescending(advice => advice.Score)]
            : [];

    private static PairAdvice About(RoundToMatch people, Somebody client, Somebody coach)
    {
        var pair = people.Pair(client, coach);
        var broken = PairRules.BrokenBy(pair);
        return new(client.Member, coach.Member, [.. broken.Select(rule => rule.Why(pair))],
            broken.Count == 0 ? ScoreWords.Of(client, coach, PairScores.Of(client, coach)) : []);
    }

    private async Task<RoundToMatch?> PeopleAsync(Guid round, CancellationToken cancellation) =>
        await rounds.FindAsync(round, cancellation) is { } facts ? await read.ReadAsync(facts, cancellation) : null;
}
