using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Tests.Replacing;

/// <summary>What a repair amounts to, in the order of what is wanted; less is better, but for the total.</summary>
internal readonly record struct RepairWorth(int StayersOut, int JoinersOut, int NewPairs, long Total)
{
    public (int, int, int, long) Order => (StayersOut, JoinersOut, NewPairs, -Total);
}

/// <summary>Walks through every repair of a small round. Slow, plain, and written without a look at the solver.</summary>
internal sealed class EveryRepair
{
    private readonly Dictionary<(string, string), int> score;
    private readonly Dictionary<string, string> before;
    private readonly Dictionary<string, string> locked;
    private readonly HashSet<string> joiners;
    private readonly string[] people;
    private readonly Dictionary<string, string> coachOf = [];
    private readonly HashSet<string> taken = [];
    private readonly List<RepairWorth> all = [];

    private EveryRepair(InstanceDraft instance, ReplacementDraft draft)
    {
        score = instance.Allowed.ToDictionary(p => (p.Client, p.Coach), p => p.Score);
        foreach (var p in instance.Forbidden) score.Remove((p.Client, p.Coach));
        before = draft.Running.ToDictionary(p => p.Client, p => p.Coach);
        locked = draft.Locked.ToDictionary(p => p.Client, p => p.Coach);
        joiners = [.. draft.Joiners];
        people = [.. before.Keys.Except(draft.Leavers).Concat(joiners)];
        foreach (var pin in instance.Forced.Where(p => people.Contains(p.Client) && people.Contains(p.Coach)))
            locked[pin.Client] = pin.Coach;
        Choose(0, default);
    }

    public static IReadOnlyList<RepairWorth> Of(InstanceDraft instance, ReplacementDraft draft) => new EveryRepair(instance, draft).all;

    private void Choose(int at, RepairWorth worth)
    {
        if (at == people.Length)
        {
            all.Add(worth);
            return;
        }

        var client = people[at];
        foreach (var coach in people)
        {
            if (taken.Contains(coach) || (locked.TryGetValue(client, out var must) && must != coach)) continue;
            var next = worth;
            if (coach == client)
                next = joiners.Contains(client) ? next with { JoinersOut = next.JoinersOut + 1 } : next with { StayersOut = next.StayersOut + 1 };
            else if (!score.TryGetValue((client, coach), out var points) || (coachOf.TryGetValue(coach, out var back) && back == client)) continue;
            else
                next = next with { Total = next.Total + points, NewPairs = next.NewPairs + (before.GetValueOrDefault(client) == coach ? 0 : 1) };
            taken.Add(coach);
            coachOf[client] = coach;
            Choose(at + 1, next);
            taken.Remove(coach);
            coachOf.Remove(client);
        }
    }
}
