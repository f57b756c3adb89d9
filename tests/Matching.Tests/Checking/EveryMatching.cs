using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Tests.Checking;

/// <summary>Walks through every matching of a small round. Slow, plain, and written without a look at the solver.</summary>
internal sealed class EveryMatching
{
    private readonly int people;
    private readonly int[,] score;
    private readonly int[] mustHave;
    private readonly int[] coachOf;
    private readonly bool[] taken;
    private readonly long?[] bestTotal;

    private EveryMatching(InstanceDraft draft)
    {
        people = draft.People.Count;
        (score, mustHave) = (new int[people, people], new int[people]);
        (coachOf, taken, bestTotal) = (new int[people], new bool[people], new long?[people + 1]);
        var at = draft.People.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i);
        for (var i = 0; i < people; i++)
        {
            mustHave[i] = -1;
            for (var j = 0; j < people; j++)
                score[i, j] = -1;
        }

        foreach (var p in draft.Allowed) score[at[p.Client], at[p.Coach]] = p.Score;
        foreach (var p in draft.Forbidden) score[at[p.Client], at[p.Coach]] = -1;
        foreach (var p in draft.Forced) mustHave[at[p.Client]] = at[p.Coach];
        Choose(0, 0, 0);
    }

    /// <summary>The best total for each number of people; null where no matching has that many.</summary>
    public static IReadOnlyList<long?> BestTotals(InstanceDraft draft) => new EveryMatching(draft).bestTotal;

    /// <summary>Most people, then the highest total; null when the forced pairs permit no matching.</summary>
    public static (int People, long Total)? Best(InstanceDraft draft)
    {
        var totals = BestTotals(draft);
        for (var matched = totals.Count - 1; matched >= 0; matched--)
        {
            if (totals[matched] is { } total)
                return (matched, total);
        }

        return null;
    }

    private void Choose(int client, int matched, long total)
    {
        if (client == people)
        {
            bestTotal[matched] = Math.Max(bestTotal[matched] ?? -1, total);
            return;
        }

        for (var coach = 0; coach < people; coach++)
        {
            var loop = coach == client;
            if (taken[coach] || (!loop && score[client, coach] < 0)) continue;
            if (mustHave[client] >= 0 && mustHave[client] != coach) continue;
            if (coach < client && coachOf[coach] == client) continue;
            (taken[coach], coachOf[client]) = (true, coach);
            Choose(client + 1, matched + (loop ? 0 : 1), total + (loop ? 0 : score[client, coach]));
            taken[coach] = false;
        }
    }
}
