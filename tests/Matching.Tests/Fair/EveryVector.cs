using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Tests.Fair;

/// <summary>The scores of every matching of a small round that has as many people as possible, each in rising order.</summary>
internal sealed class EveryVector
{
    private readonly int people;
    private readonly int[,] score;
    private readonly int[] mustHave;
    private readonly int[] coachOf;
    private readonly bool[] taken;
    private readonly List<int[]> vectors = [];

    private EveryVector(InstanceDraft draft)
    {
        people = draft.People.Count;
        (score, mustHave, coachOf, taken) = (new int[people, people], new int[people], new int[people], new bool[people]);
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
        Choose(0);
    }

    public static IReadOnlyList<int[]> Of(InstanceDraft draft)
    {
        var vectors = new EveryVector(draft).vectors;
        var most = vectors.Select(v => v.Length).DefaultIfEmpty(0).Max();
        return [.. vectors.Where(v => v.Length == most)];
    }

    private void Choose(int client)
    {
        if (client == people)
        {
            vectors.Add([.. Enumerable.Range(0, people).Where(p => coachOf[p] != p).Select(p => score[p, coachOf[p]]).Order()]);
            return;
        }

        for (var coach = 0; coach < people; coach++)
        {
            if (taken[coach] || (coach != client && score[client, coach] < 0)) continue;
            if (mustHave[client] >= 0 && mustHave[client] != coach) continue;
            if (coach < client && coachOf[coach] == client) continue;
            (taken[coach], coachOf[client]) = (true, coach);
            Choose(client + 1);
            taken[coach] = false;
        }
    }
}
