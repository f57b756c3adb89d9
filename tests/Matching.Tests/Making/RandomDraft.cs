using System.Globalization;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Tests.Making;

/// <summary>Random rounds of the families that have troubled matching solvers; the same seed gives the same round.</summary>
internal sealed class RandomDraft(int seed)
{
    private readonly Random random = new(seed);

    public static readonly string[] Families = ["dense", "sparse", "ties", "symmetric", "mutual", "real"];

    public InstanceDraft Of(string family, int people) => family switch
    {
        "dense" => Make(people, density: 0.85, () => random.Next(1_001)),
        "sparse" => Make(people, density: 0.35, () => random.Next(1_001)),
        "ties" => Make(people, density: 0.6, () => random.Next(3)),
        "symmetric" => BothDirections(people, density: 0.5, difference: 0),
        "mutual" => BothDirections(people, density: 0.6, difference: 40),
        "real" => LikeARealRound(people),
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "No such family."),
    };

    /// <summary>Forbids and forces a few pairs, never in a way the examination would refuse; they may still be impossible together.</summary>
    public InstanceDraft WithPins(InstanceDraft draft)
    {
        var forced = new List<DirectedPair>();
        foreach (var pair in draft.Allowed.Where(_ => random.Next(12) == 0))
        {
            if (forced.TrueForAll(f => f.Client != pair.Client && f.Coach != pair.Coach && (f.Client, f.Coach) != (pair.Coach, pair.Client)))
                forced.Add(new(pair.Client, pair.Coach));
        }

        var forbidden = draft.Allowed.Select(p => new DirectedPair(p.Client, p.Coach)).Except(forced).Where(_ => random.Next(8) == 0);
        return draft with { Forced = forced, Forbidden = [.. forbidden] };
    }

    public InstanceDraft Shuffled(InstanceDraft draft) => new(Shuffle(draft.People), Shuffle(draft.Allowed))
    {
        Forced = Shuffle(draft.Forced),
        Forbidden = Shuffle(draft.Forbidden),
    };

    private InstanceDraft Make(int people, double density, Func<int> score) => new(
        Ids(people),
        [.. Arcs(people).Where(_ => random.NextDouble() < density).Select(a => Pair(a.Client, a.Coach, score()))]);

    private InstanceDraft BothDirections(int people, double density, int difference) => new(
        Ids(people),
        [
            .. Arcs(people).Where(a => a.Client < a.Coach && random.NextDouble() < density).SelectMany(a =>
            {
                var score = random.Next(1_001);
                return new[] { Pair(a.Client, a.Coach, score), Pair(a.Coach, a.Client, score + random.Next(difference + 1)) };
            }),
        ]);

    /// <summary>Groups that like each other, stars wanted by all, requests that are often returned, colleagues excluded.</summary>
    private InstanceDraft LikeARealRound(int people)
    {
        var group = Enumerable.Range(0, people).Select(_ => random.Next(8)).ToArray();
        var employer = Enumerable.Range(0, people).Select(_ => random.Next(12)).ToArray();
        var zone = Enumerable.Range(0, people).Select(_ => random.Next(12)).ToArray();
        var wish = Enumerable.Range(0, people).ToDictionary(
            client => client,
            _ => Enumerable.Range(0, 5).Select(_ => (int)(people * Math.Pow(random.NextDouble(), 3))).ToArray());

        int Score(int client, int coach) =>
            (wish[client].Index().Where(w => w.Item == coach).Select(w => 400 >> w.Index).FirstOrDefault())
            + 250 - 20 * Math.Abs(zone[client] - zone[coach])
            + (group[client] == group[coach] ? 200 : random.Next(100))
            + random.Next(151);

        return new(
            Ids(people),
            [
                .. Arcs(people)
                    .Where(a => employer[a.Client] != employer[a.Coach] && Math.Abs(zone[a.Client] - zone[a.Coach]) < 8)
                    .Select(a => Pair(a.Client, a.Coach, Score(a.Client, a.Coach))),
            ]);
    }

    private static IEnumerable<(int Client, int Coach)> Arcs(int people) =>
        from client in Enumerable.Range(0, people)
        from coach in Enumerable.Range(0, people)
        where client != coach
        select (client, coach);

    private static ScoredPair Pair(int client, int coach, int score) => new(Id(client), Id(coach), score);

    private static string[] Ids(int people) => [.. Enumerable.Range(0, people).Select(Id)];

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");

    private T[] Shuffle<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
