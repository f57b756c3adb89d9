namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// The shortest path from the only client without a coach to the only coach without a client, searched from both ends (Pohl 1971):
/// two searches of half the length see a small part of what one of the whole length does, in a round of ten thousand a hundredth.
/// </summary>
internal sealed class PathFromBothEnds(int people)
{
    private readonly HalfOfSearch ahead = new(people);
    private readonly HalfOfSearch back = new(people);
    private int meeting;

    /// <summary>Of the path found last; <see cref="Arcs.Never"/> when there is none.</summary>
    public long Length { get; private set; }

    /// <summary>Searches, and changes nothing.</summary>
    /// <param name="arcs">The pairs.</param>
    /// <param name="assignment">Complete but for these two.</param>
    /// <param name="start">The client without a coach.</param>
    /// <param name="end">The coach without a client.</param>
    /// <param name="most">Whether a path is longer than this is of no interest; <see cref="Length"/> is this then.</param>
    public void Search(Arcs arcs, Assignment assignment, int start, int end, long most = Arcs.Never)
    {
        ahead.Begin();
        back.Begin();
        (Length, meeting) = (most, Assignment.Nobody);
        back.Reach(end, 0, Assignment.Nobody);
        Leave(arcs, assignment, start, 0);
        while (ahead.Nearest is not Arcs.Never and var there && back.Nearest is not Arcs.Never and var here && there + here < Length)
        {
            if (ahead.Waiting <= back.Waiting)
                Leave(arcs, assignment, assignment.ClientOf[ahead.Settle()], there);
            else
                Approach(arcs, assignment, back.Settle(), here);
        }
    }

    /// <summary>
    /// Hands coaches on along the path found, and moves prices so that it costs what they say: near the start as a search from there would
    /// have, near the end the other way round, and nowhere else.
    /// </summary>
    public void Turn(Assignment assignment, int start, int end)
    {
        var reach = Math.Min(ahead.Nearest, Length);
        assignment.ClientPrice[start] += reach;
        foreach (var coach in ahead.Settled)
            Move(assignment, coach, reach - ahead.Distance(coach));
        foreach (var coach in back.Settled)
            Move(assignment, coach, Math.Min(0, back.Distance(coach) - (Length - reach)));

        var (waits, at) = (assignment.ClientOf[meeting], meeting);
        HandOnUpTo(assignment, start, meeting);
        while (at != end)
        {
            at = back.CameBy(at);
            var next = assignment.ClientOf[at];
            assignment.Pair(waits, at);
            waits = next;
        }
    }

    private static void Move(Assignment assignment, int coach, long rise)
    {
        assignment.CoachPrice[coach] -= rise;
        if (assignment.ClientOf[coach] is not Assignment.Nobody and var client)
            assignment.ClientPrice[client] += rise;
    }

    private void HandOnUpTo(Assignment assignment, int start, int coach)
    {
        while (true)
        {
            var client = ahead.CameBy(coach);
            var handedOn = assignment.CoachOf[client];
            assignment.Pair(client, coach);
            if (client == start)
                return;
            coach = handedOn;
        }
    }

    private void Leave(Arcs arcs, Assignment assignment, int client, long distance)
    {
        var coaches = arcs.Coaches(client);
        var costs = arcs.Costs(client);
        var basis = distance - assignment.ClientPrice[client];
        for (var k = 0; k < coaches.Length; k++)
        {
            if (costs[k] == Arcs.Never)
                continue;
            var through = basis + costs[k] - assignment.CoachPrice[coaches[k]];
            if (through < Length && ahead.Reach(coaches[k], through, client))
                Meet(coaches[k]);
        }
    }

    /// <summary>Whoever could take this coach gives their own away. The start has none, and its own pairs were seen first of all.</summary>
    private void Approach(Arcs arcs, Assignment assignment, int coach, long distance)
    {
        var basis = distance - assignment.CoachPrice[coach];
        foreach (var (client, place) in arcs.Clients(coach))
        {
            var cost = arcs.Cost(client, place);
            var own = assignment.CoachOf[client];
            if (cost == Arcs.Never || own == Assignment.Nobody)
                continue;
            var through = basis + cost - assignment.ClientPrice[client];
            if (through < Length && back.Reach(own, through, coach))
                Meet(own);
        }
    }

    private void Meet(int coach)
    {
        if (ahead.Knows(coach) && back.Knows(coach) && ahead.Distance(coach) + back.Distance(coach) is var whole && whole < Length)
            (Length, meeting) = (whole, coach);
    }
}
