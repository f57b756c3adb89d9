namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>Fame after Zipf: the coach on place k is asked for 1/k as often as the first, in the whole round and within each group.</summary>
internal sealed class Stars
{
    private const long Unit = 1_000_000_000;

    private readonly int[] group;
    private readonly int[] all;
    private readonly int[][] groups;
    private readonly long[] fame;

    public Stars(Crowd crowd, long seed)
    {
        group = crowd.Group;
        var dice = new Dice(seed, Purpose.Fame);
        all = [.. Enumerable.Range(0, group.Length).OrderBy(dice.Bits).ThenBy(person => person)];
        groups = new int[crowd.Groups][];
        var members = all.ToLookup(person => group[person]);
        for (var g = 0; g < groups.Length; g++)
            groups[g] = [.. members[g]];
        fame = new long[group.Length];
        for (var place = 0; place < fame.Length; place++)
            fame[place] = (place == 0 ? 0 : fame[place - 1]) + Unit / (place + 1);
    }

    public int OfAll(Dice dice, int place) => all[dice.Weighted(place, fame)];

    public int OfGroup(int person, Dice dice, int place, bool evenly)
    {
        var members = groups[group[person]];
        return members[evenly ? dice.Below(place, members.Length) : dice.Weighted(place, fame.AsSpan(0, members.Length))];
    }
}
