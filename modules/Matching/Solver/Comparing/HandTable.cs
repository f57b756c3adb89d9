namespace ReciproCoach.Matching.Solver;

/// <summary>A draft as a table: what each coach scores for each client, −1 where the pair may not be made.</summary>
internal sealed class HandTable
{
    public const int Nobody = -1;

    private readonly string[] people;
    private readonly int[] scores;
    private readonly List<(int Client, int Coach)> forced = [];

    public HandTable(InstanceDraft draft)
    {
        people = [.. draft.People.Order(StringComparer.Ordinal)];
        var number = people.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        scores = new int[people.Length * people.Length];
        Array.Fill(scores, Nobody);
        foreach (var pair in draft.Allowed)
            scores[number[pair.Client] * people.Length + number[pair.Coach]] = pair.Score;
        foreach (var pair in draft.Forbidden)
            scores[number[pair.Client] * people.Length + number[pair.Coach]] = Nobody;
        foreach (var pair in draft.Forced)
            forced.Add((number[pair.Client], number[pair.Coach]));
    }

    public int People => people.Length;

    public int Score(int client, int coach) => scores[client * people.Length + coach];

    public bool Allows(int client, int coach) => Score(client, coach) >= 0;

    public ScoredPair Pair(int client, int coach) => new(people[client], people[coach], Score(client, coach));

    public IEnumerable<(int Client, int Coach)> Pairs()
    {
        for (var client = 0; client < people.Length; client++)
        {
            for (var coach = 0; coach < people.Length; coach++)
            {
                if (Allows(client, coach))
                    yield return (client, coach);
            }
        }
    }

    /// <summary>The coach of each client as far as pairs are forced; <see cref="Nobody"/> for the others.</summary>
    public int[] ForcedCoaches()
    {
        var coachOf = new int[people.Length];
        Array.Fill(coachOf, Nobody);
        foreach (var (client, coach) in forced)
            coachOf[client] = coach;
        return coachOf;
    }

    /// <summary>True for whoever coaches somebody in a forced pair.</summary>
    public bool[] ForcedClients()
    {
        var taken = new bool[people.Length];
        foreach (var (_, coach) in forced)
            taken[coach] = true;
        return taken;
    }
}
