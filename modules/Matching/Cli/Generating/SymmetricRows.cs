namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>Likeness that is nearly the same both ways, allowed both ways or not at all; only requests differ more.</summary>
internal sealed class SymmetricRows : InventedRows
{
    private const int AllowedInHundred = 60;
    private readonly Crowd crowd;
    private readonly Requests requests;
    private readonly Dice likeness;
    private readonly Dice difference;

    public SymmetricRows(int people, long seed)
        : base(people)
    {
        crowd = new(people, seed);
        requests = Requests.OfStars(crowd, seed);
        likeness = new(seed, Purpose.Availability);
        difference = new(seed, Purpose.Acquaintance);
    }

    private protected override void Fill(int client, Span<int> scores)
    {
        var row = likeness.At(client);
        var own = difference.At(client);
        for (var coach = 0; coach < scores.Length; coach++)
        {
            var bits = coach < client ? likeness.At(coach).Bits(client) : row.Bits(coach);
            scores[coach] = Of(bits >> 32, 100) < AllowedInHundred ? Likeness(client, coach, bits) + own.Below(coach, 9) : -1;
        }

        foreach (var (coach, bonus) in requests.Of(client))
            scores[coach] = scores[coach] < 0 ? -1 : scores[coach] + bonus / 4;
    }

    private int Likeness(int client, int coach, ulong bits) =>
        50 * (crowd.SharedTopics(client, coach) + crowd.SharedTopics(coach, client))
        + (crowd.Group[client] == crowd.Group[coach] ? 150 : 0)
        + Of(bits & uint.MaxValue, 301);

    private static int Of(ulong thirtyTwoBits, int bound) => (int)((thirtyTwoBits * (ulong)bound) >> 32);
}
