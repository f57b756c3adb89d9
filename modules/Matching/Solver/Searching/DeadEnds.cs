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

    public void Ban(CostTable costs)
    {
        Count(costs);
        while (Sweep(costs))
        {
        }
    }

    private void Count(CostTable costs)
    {
        Array.Clear(coaches);
        Array.Clear(clients);
        for (var client = 0; client < people; client++)
        {
            for (var coach = 0; coach < people; coach++)
            {
                if (client == coach || !costs.Allows(client, coach))
                    continue;
                coaches[client]++;
                clients[coach]++;
            }
        }
    }

    private bool Sweep(CostTable costs)
    {
        var banned = false;
        for (var client = 0; client < people; client++)
        {
            for (var coach = 0; coach < people; coach++)
            {
                if (client == coach || !costs.Allows(client, coach))
                    continue;
                var reverse = costs.Allows(coach, client) ? 1 : 0;
                if (coaches[coach] > reverse && clients[client] > reverse)
                    continue;
                costs.Ban(client, coach);
                coaches[client]--;
                clients[coach]--;
                banned = true;
            }
        }

        return banned;
    }
}
