namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>
/// Rounds like those people take part in: the rules and the score table of the portal, and a little that is particular to two
/// people. Between 52 and 70 of a hundred pairs are allowed.
/// </summary>
internal sealed class RealRows : InventedRows
{
    private const int Particular = 64;
    private static readonly int[] HoursScore = CommonHours();

    private readonly Crowd crowd;
    private readonly Requests requests;
    private readonly EarlierRounds earlier;
    private readonly Dice acquaintance;
    private readonly int roundedTo;

    public RealRows(int people, long seed, Func<Crowd, long, Requests> asking, int roundedTo = 1)
        : base(people)
    {
        crowd = new(people, seed);
        requests = asking(crowd, seed);
        earlier = new(people, seed);
        acquaintance = new(seed, Purpose.Acquaintance);
        this.roundedTo = roundedTo;
    }

    private protected override void Fill(int client, Span<int> scores)
    {
        var particular = acquaintance.At(client);
        for (var coach = 0; coach < scores.Length; coach++)
            scores[coach] = Allowed(client, coach, out var hours) ? hours + Rest(client, coach) + particular.Below(coach, Particular) : -1;

        foreach (var (coach, bonus) in requests.Of(client))
            scores[coach] = scores[coach] < 0 ? -1 : scores[coach] + bonus;
        foreach (var partner in earlier.Of(client))
            scores[partner] = -1;
        if (roundedTo > 1)
            Round(scores);
    }

    private bool Allowed(int client, int coach, out int hours)
    {
        hours = HoursScore[crowd.Clock[coach] - crowd.Clock[client] + Crowd.ClockPlaces];
        return hours >= 0
            && crowd.Credential[coach] >= crowd.LeastCredential[client]
            && (crowd.Languages[client] & crowd.Languages[coach]) != 0
            && (crowd.Employer[client] == 0 || crowd.Employer[client] != crowd.Employer[coach]);
    }

    private int Rest(int client, int coach) =>
        50 * crowd.SharedTopics(client, coach)
        + (crowd.Credential[coach] > crowd.LeastCredential[client] ? 50 : 0)
        + (crowd.Group[client] == crowd.Group[coach] ? 86 : 0);

    private void Round(Span<int> scores)
    {
        for (var coach = 0; coach < scores.Length; coach++)
            scores[coach] = scores[coach] < 0 ? -1 : (scores[coach] + roundedTo / 2) / roundedTo * roundedTo;
    }

    /// <summary>By how far two clocks are apart: up to 250 for thirteen common hours, not allowed below two and a half.</summary>
    private static int[] CommonHours()
    {
        const int Day = Crowd.ClockPlaces;
        const int Working = 26;
        var scores = new int[2 * Day];
        for (var apart = 0; apart < scores.Length; apart++)
        {
            var common = Working - Math.Min(apart % Day, Day - apart % Day);
            scores[apart] = common < 5 ? -1 : 250 * common / Working;
        }

        return scores;
    }
}
