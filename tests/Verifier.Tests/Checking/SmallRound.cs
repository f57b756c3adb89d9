using System.Text;
using ReciproCoach.Matching.Verifier;

namespace ReciproCoach.Verifier.Tests.Checking;

/// <summary>A round small enough for tables, people numbered from 0, and a matching made in it.</summary>
internal sealed record SmallRound(int[,] Score, int[] Made)
{
    public (int Client, int Coach)[] Forced { get; init; } = [];

    public (int Client, int Coach)[] Forbidden { get; init; } = [];

    public int People => Made.Length;

    public static string Id(int person) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{person:000}");

    /// <summary>Everybody may coach everybody with this score; nobody is matched yet.</summary>
    public static SmallRound Complete(int people, int score) => Of(people, (_, _) => score);

    public static SmallRound Of(int people, Func<int, int, int> score)
    {
        var scores = new int[people, people];
        for (var i = 0; i < people; i++)
        {
            for (var j = 0; j < people; j++)
                scores[i, j] = i == j ? -1 : score(i, j);
        }

        return new(scores, [.. Enumerable.Repeat(-1, people)]);
    }

    /// <summary>The same round with these circles made.</summary>
    public SmallRound Making(params int[][] circles)
    {
        var made = Enumerable.Repeat(-1, People).ToArray();
        foreach (var circle in circles)
        {
            for (var at = 0; at < circle.Length; at++)
                made[circle[at]] = circle[(at + 1) % circle.Length];
        }

        return this with { Made = made };
    }

    public SmallRound With(int client, int coach, int score)
    {
        var scores = (int[,])Score.Clone();
        scores[client, coach] = score;
        return this with { Score = scores };
    }

    public Verdict Check(string certificate) => CertificateVerifier.Verify(Round(), Matching(), Encoding.UTF8.GetBytes(certificate));

    public Round Round() => ReciproCoach.Matching.Verifier.Round.Of(
        Enumerable.Range(0, People).Select(Id), Allowed(), [.. Forced.Select(Pair)], [.. Forbidden.Select(Pair)]);

    public Pair[] Matching() => [.. Made.Index().Where(made => made.Item >= 0).Select(Pair)];

    private IEnumerable<AllowedPair> Allowed() =>
        from i in Enumerable.Range(0, People)
        from j in Enumerable.Range(0, People)
        where i != j && Score[i, j] >= 0
        select new AllowedPair(Id(i), Id(j), Score[i, j]);

    private static Pair Pair((int Client, int Coach) pair) => new(Id(pair.Client), Id(pair.Coach));
}
