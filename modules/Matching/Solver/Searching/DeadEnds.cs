using ReciproCoach.Matching.Solver.Assigning;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Bans pairs that no circle of three or more can run through: the coach needs a coach of their own other than the client,
/// and the client a client of their own other than the coach. Each ban may make another, so it goes on until none is left.
/// </summary>
internal sealed class DeadEnds(int people)
{
    private readonly int[] coaches = new int[people];
    private readonly int[] clients = new int[people];

    public void Ban(Arcs arcs)
    {
        Count(arcs);
        while (Sweep(arcs))
        {
        }
    }

    private void Count(Arcs arcs)
    {
        Array.Clear(coaches);
        Array.Clear(clients);
        for (var client = 0; client < people; client++)
        {
            var row = arcs.Coaches(client);
            var costs = arcs.Costs(client);
            for (var k = 1; k < row.Length; k++)
            {
                if (costs[k] == Arcs.Never)
                    continue;
                coaches[client]++;
                clients[row[k]]++;
            }
        }
    }

    private bool Sweep(Arcs arcs)
    {
        var banned = false;
        for (var client = 0; client < people; client++)
        {
            var row = arcs.Coaches(client);
            var costs = arcs.Costs(client);
            for (var k = 1; k < row.Length; k++)
            {
                var coach = row[k];
                if (costs[k] == Arcs.Never || (coaches[coach] > 1 && clients[client] > 1))
                    continue;
                var reverse = arcs.Allows(coach, client) ? 1 : 0;
                if (coaches[coach] > reverse && clients[client] > reverse)
                    continue;
                arcs.Set(client, k, Arcs.Never);
                coaches[client]--;
                clients[coach]--;
                banned = true;
            }
        }

        return banned;
    }
}
