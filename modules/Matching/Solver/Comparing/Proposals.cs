namespace ReciproCoach.Matching.Solver;

/// <summary>Deferred acceptance in which nobody asks whom they coach.</summary>
internal sealed class Proposals
{
    private readonly HandTable table;
    private readonly List<int>[] wishes;

    /// <param name="table">Who may be with whom.</param>
    /// <param name="bestFirst">All allowed pairs, the highest score first.</param>
    public Proposals(HandTable table, IEnumerable<(int Client, int Coach)> bestFirst)
    {
        this.table = table;
        var forcedCoach = table.ForcedClients();
        wishes = [.. Enumerable.Range(0, table.People).Select(_ => new List<int>())];
        foreach (var (client, coach) in bestFirst.Where(pair => !forcedCoach[pair.Coach]))
            wishes[client].Add(coach);
    }

    public int[] Run()
    {
        var coachOf = table.ForcedCoaches();
        var clientOf = new int[table.People];
        Array.Fill(clientOf, HandTable.Nobody);
        var asked = new int[table.People];
        var free = new Queue<int>(Enumerable.Range(0, table.People).Where(client => coachOf[client] < 0));
        while (free.TryDequeue(out var client))
        {
            if (asked[client] == wishes[client].Count)
                continue;
            var coach = wishes[client][asked[client]++];
            var held = clientOf[coach];
            if (coachOf[coach] == client || (held >= 0 && !Prefers(coach, client, held)))
            {
                free.Enqueue(client);
                continue;
            }

            clientOf[coach] = client;
            coachOf[client] = coach;
            if (held < 0)
                continue;
            coachOf[held] = HandTable.Nobody;
            free.Enqueue(held);
        }

        return coachOf;
    }

    /// <summary>A coach looks at what they would score for a client as their own coach; at a tie who came first stays.</summary>
    private bool Prefers(int coach, int client, int held) => table.Score(coach, client) > table.Score(coach, held);
}
