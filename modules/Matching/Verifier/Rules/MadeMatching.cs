namespace ReciproCoach.Matching.Verifier.Rules;

/// <summary>The matching itself, held against the rules of the round and counted.</summary>
internal sealed class MadeMatching
{
    private readonly Round round;
    private readonly Dictionary<int, int> coachOf = [];
    private readonly List<Fault> faults;
    private readonly List<int> scores = [];

    private MadeMatching(Round round, List<Fault> faults) => (this.round, this.faults) = (round, faults);

    /// <summary>How many clients have a coach.</summary>
    public int Matched => coachOf.Count;

    /// <summary>The scores of the allowed pairs among those made.</summary>
    public IReadOnlyList<int> Scores => scores;

    public long Total => scores.Sum(score => (long)score);

    public static MadeMatching Of(Round round, IEnumerable<Pair> pairs, List<Fault> faults)
    {
        var made = new MadeMatching(round, faults);
        foreach (var pair in pairs)
            made.Take(pair);
        made.CheckCoaches();
        made.CheckPins();
        made.CountScores();
        return made;
    }

    private void Take(Pair pair)
    {
        if (pair.Client is null || pair.Coach is null || !round.Number.TryGetValue(pair.Client, out var client) || !round.Number.TryGetValue(pair.Coach, out var coach))
            Blame(FaultCode.UnknownPerson, $"The matching makes {pair}, but not both are enrolled.");
        else if (!coachOf.TryAdd(client, coach))
            Blame(FaultCode.TwoCoaches, $"{pair.Client} has two coaches in the matching.");
        else if (client == coach)
            Blame(FaultCode.Self, $"{pair.Client} coaches themselves in the matching.");
    }

    private void CheckCoaches()
    {
        foreach (var (coach, clients) in coachOf.CountBy(entry => entry.Value))
        {
            if (clients > 1)
                Blame(FaultCode.TwoClients, $"{round.People[coach]} has {clients} clients in the matching.");
            if (!coachOf.ContainsKey(coach))
                Blame(FaultCode.NotClosed, $"{round.People[coach]} coaches in the matching and has no coach.");
        }

        var coaches = coachOf.Values.ToHashSet();
        foreach (var (client, coach) in coachOf)
        {
            if (!coaches.Contains(client))
                Blame(FaultCode.NotClosed, $"{round.People[client]} has a coach in the matching and coaches nobody.");
            if (client < coach && coachOf.TryGetValue(coach, out var back) && back == client)
                Blame(FaultCode.BothWays, $"{round.People[client]} and {round.People[coach]} coach each other in the matching.");
        }
    }

    private void CheckPins()
    {
        foreach (var pair in round.Forbidden.Where(Makes))
            Blame(FaultCode.Forbidden, $"The matching makes {pair}, which is forbidden.");
        foreach (var pair in round.Forced.Where(pair => !Makes(pair)))
            Blame(FaultCode.ForcedMissing, $"The matching does not make {pair}, which is forced.");
    }

    private void CountScores()
    {
        var row = new int[round.People.Count];
        foreach (var (client, coach) in coachOf)
        {
            round.Rows.Read(client, row);
            if (client != coach && row[coach] < 0)
                Blame(FaultCode.NotAllowed, $"The matching makes {round.People[client]} → {round.People[coach]}, which is not allowed.");
            else if (client != coach)
                scores.Add(row[coach]);
        }
    }

    private bool Makes(Pair pair) =>
        round.Number.TryGetValue(pair.Client, out var client) && round.Number.TryGetValue(pair.Coach, out var coach)
        && coachOf.TryGetValue(client, out var made) && made == coach;

    private void Blame(FaultCode code, string sentence) => faults.Add(new(code, sentence));
}
