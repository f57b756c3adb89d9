namespace ReciproCoach.Matching.Solver.Pricing;

/// <summary>How many coaches and how many clients everybody could have.</summary>
internal sealed class Census(int people)
{
    private readonly int[] coaches = new int[people];
    private readonly int[] clients = new int[people];
    private readonly int[] lastCoach = new int[people];
    private readonly int[] lastClient = new int[people];

    public void Clear()
    {
        Array.Clear(coaches);
        Array.Clear(clients);
    }

    public void Count(int client, ReadOnlySpan<int> row)
    {
        coaches[client] = row.Length;
        if (row.Length > 0)
            lastCoach[client] = row[^1];
        foreach (var coach in row)
        {
            clients[coach]++;
            lastClient[coach] = client;
        }
    }

    public int Coaches(int person) => coaches[person];

    public int Clients(int person) => clients[person];

    /// <summary>Means something only where <see cref="Coaches"/> is 1.</summary>
    public int OnlyCoach(int person) => lastCoach[person];

    /// <summary>Means something only where <see cref="Clients"/> is 1.</summary>
    public int OnlyClient(int person) => lastClient[person];
}
