using ReciproCoach.Matching.Solver.Levels;
using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>
/// Seats everybody who takes part with the fewest new pairs and, among those, at the highest total: tries every way of
/// making so many new pairs, one more each time. Each new pair serves a client without coach; it may take the coach from a
/// client who then needs another, and it ends a running pair the other way round.
/// </summary>
/// <remarks>
/// Nothing is missed: what a repair changes falls into paths from clients without coach to coaches without client, and rings.
/// A ring that no new pair made necessary could be turned back, and fewer pairs would be new.
/// </remarks>
internal sealed class FewestNewPairs
{
    private readonly RunningRound round;
    private readonly int[] coachOf;
    private readonly int[] clientOf;
    private readonly bool[] isNew;
    private readonly Stack<int> clients = new();
    private readonly List<int> coaches = [];
    private readonly List<ScoreRows.Buffer?> buffers = [];
    private readonly CancellationToken cancellation;
    private readonly long most;
    private long steps;
    private long total;
    private long bestTotal;
    private int bestThrees;
    private int[]? best;

    public FewestNewPairs(RunningRound round, long most, CancellationToken cancellation)
    {
        (this.round, this.most, this.cancellation) = (round, most, cancellation);
        coachOf = [.. round.Kept];
        clientOf = new int[round.Count];
        isNew = new bool[round.Count];
        Array.Fill(clientOf, RunningRound.Nobody);
        for (var client = 0; client < round.Count; client++)
        {
            if (coachOf[client] != RunningRound.Nobody)
                clientOf[coachOf[client]] = client;
        }

        for (var person = round.Count - 1; person >= 0; person--)
        {
            if (!round.TakesPart(person))
                continue;
            if (coachOf[person] == RunningRound.Nobody)
                clients.Push(person);
            if (clientOf[person] == RunningRound.Nobody)
                coaches.Add(person);
        }
    }

    private bool GivenUp => steps > most || cancellation.IsCancellationRequested;

    /// <summary>Looks no further than <paramref name="limit"/> new pairs.</summary>
    /// <returns>
    /// The best repair that seats everybody, with nobody as the coach of those who take no part, or null; and a number
    /// of new pairs below which there is none.
    /// </returns>
    public (int[]? CoachOf, int Fewest) Find(int limit)
    {
        var fewest = clients.Count;
        if (round.PinsToMake.Count > 0 || !EverybodyHasSomebody())
            return (null, fewest);
        for (; fewest <= limit; fewest++)
        {
            Extend(fewest);
            if (GivenUp)
                return (null, fewest);
            if (best is not null)
                return (best, fewest);
        }

        return (null, fewest);
    }

    /// <summary>Where somebody has nobody at all, no number of new pairs would do and each would be tried in vain.</summary>
    private bool EverybodyHasSomebody() =>
        clients.All(client => round.TakingPart.Any(coach => round.Allows(client, coach)))
        && coaches.TrueForAll(coach => round.TakingPart.Any(client => round.Allows(client, coach)));

    private void Extend(int pairsLeft)
    {
        if (clients.Count == 0)
        {
            Offer();
            return;
        }

        if (clients.Count > pairsLeft)
            return;
        var client = clients.Pop();
        if (pairsLeft == 1)
        {
            Try(client, coaches[0], pairsLeft);
        }
        else if (clients.Count + 1 == pairsLeft)
        {
            foreach (var coach in coaches.ToArray())
                Try(client, coach, pairsLeft);
        }
        else
        {
            var row = round.Instance.Rows.Read(client, BufferAt(pairsLeft));
            for (var k = 0; k < row.Coaches.Length; k++)
                Try(client, row.Coaches[k], pairsLeft);
        }

        clients.Push(client);
    }

    /// <summary>One for each depth, for a row must last until all below it has been tried.</summary>
    private ScoreRows.Buffer BufferAt(int pairsLeft)
    {
        while (buffers.Count <= pairsLeft)
            buffers.Add(null);
        return buffers[pairsLeft] ??= new(round.Count);
    }

    private void Try(int client, int coach, int pairsLeft)
    {
        if (++steps > most || !round.Allows(client, coach) || round.CoachBefore[client] == coach)
            return;
        var (robbed, turned) = (clientOf[coach], coachOf[coach] == client);
        if ((robbed != RunningRound.Nobody && IsSettled(robbed)) || (turned && IsSettled(coach)))
            return;

        if (robbed != RunningRound.Nobody)
            End(robbed, coach);
        if (turned)
            End(coach, client);
        Make(client, coach);
        Extend(pairsLeft - 1);
        Undo(client, coach);
        if (turned)
            Restore(coach, client);
        if (robbed != RunningRound.Nobody)
            Restore(robbed, coach);
    }

    private bool IsSettled(int client) => isNew[client] || round.IsFixed(client);

    private void End(int client, int coach)
    {
        (coachOf[client], clientOf[coach]) = (RunningRound.Nobody, RunningRound.Nobody);
        total -= round.Score(client, coach);
        clients.Push(client);
        coaches.Add(coach);
    }

    private void Restore(int client, int coach)
    {
        (coachOf[client], clientOf[coach]) = (coach, client);
        total += round.Score(client, coach);
        clients.Pop();
        coaches.Remove(coach);
    }

    private void Make(int client, int coach)
    {
        (coachOf[client], clientOf[coach], isNew[client]) = (coach, client, true);
        total += round.Score(client, coach);
        coaches.Remove(coach);
    }

    private void Undo(int client, int coach)
    {
        (coachOf[client], clientOf[coach], isNew[client]) = (RunningRound.Nobody, RunningRound.Nobody, false);
        total -= round.Score(client, coach);
        coaches.Add(coach);
    }

    private void Offer()
    {
        if (best is not null && total < bestTotal)
            return;
        var threes = Circles.OfThree(coachOf);
        if (best is null || total > bestTotal || threes < bestThrees)
            (best, bestTotal, bestThrees) = ([.. coachOf], total, threes);
    }
}
