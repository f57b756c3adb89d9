namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// The problem in which only some people choose, and only among the coaches these have; everybody else keeps theirs and hardly takes part: in a
/// round of ten thousand two hundred choose as fast as in a small one. Whoever keeps their coach but may get another client, and whoever
/// keeps their client but may get another coach, are joined through somebody invented, so that everyone has one coach and one client.
/// </summary>
internal sealed class SomeChooseAnew
{
    private readonly StageProblem whole;
    private readonly int[] coachOf;
    private readonly bool[] free;
    private readonly bool[] isOpen;
    private readonly List<int> members = [];
    private readonly int[] numberOf;

    /// <param name="whole">The problem of everybody.</param>
    /// <param name="pairCost">Of a client and a coach.</param>
    /// <param name="coachOf">Everybody's coach; who is left out stands as their own.</param>
    /// <param name="free">Who chooses.</param>
    public SomeChooseAnew(StageProblem whole, Func<int, int, long> pairCost, int[] coachOf, bool[] free)
    {
        (this.whole, this.coachOf, this.free) = (whole, coachOf, free);
        (isOpen, numberOf) = (new bool[free.Length], new int[free.Length]);
        for (var client = 0; client < free.Length; client++)
        {
            isOpen[coachOf[client]] |= free[client];
            if (free[client])
                Cost += coachOf[client] == client ? whole.LoopCost[client] : pairCost(client, coachOf[client]);
        }

        for (var person = 0; person < free.Length; person++)
        {
            if (!free[person] && !isOpen[person])
                continue;
            numberOf[person] = members.Count;
            members.Add(person);
        }

        Problem = Build();
    }

    public StageProblem Problem { get; }

    /// <summary>What those who choose have now.</summary>
    public long Cost { get; }

    /// <summary>A cover of everybody, from one of those who choose.</summary>
    public int[] WithTheOthers(int[] chosen)
    {
        int[] all = [.. coachOf];
        foreach (var client in members.Where(person => free[person]))
            all[client] = members[chosen[numberOf[client]]];
        return all;
    }

    private StageProblem Build()
    {
        var keptClients = members.Where(person => !isOpen[person]).ToList();
        var people = members.Count + keptClients.Count;
        var (start, coach, cost, joined) = (new int[people + 1], new List<int>(), new List<long>(), 0);
        for (var number = 0; number < members.Count; number++)
        {
            if (free[members[number]])
                AddOpen(members[number], coach, cost);
            else
                Add(members.Count + joined++);
            start[number + 1] = coach.Count;
        }

        for (var invented = 0; invented < keptClients.Count; invented++)
        {
            Add(numberOf[keptClients[invented]]);
            start[members.Count + invented + 1] = coach.Count;
        }

        var leftOutBeside = coachOf.Where((own, person) => own == person && !free[person]).Count();
        return new()
        {
            People = people, RowStart = start, Coach = [.. coach], Cost = [.. cost],
            MayBeLeftOut = [.. members.Select(MayBeLeftOut), .. keptClients.Select(_ => false)],
            LoopCost = [.. members.Select(person => whole.LoopCost[person]), .. keptClients.Select(_ => 0L)],
            ExactlyLeftOut = whole.ExactlyLeftOut - leftOutBeside,
        };

        void Add(int only)
        {
            coach.Add(only);
            cost.Add(0);
        }
    }

    private bool MayBeLeftOut(int person) => free[person] && (coachOf[person] == person || (whole.MayBeLeftOut[person] && isOpen[person]));

    /// <summary>Nobody chooses a coach who keeps them as theirs.</summary>
    private void AddOpen(int client, List<int> coach, List<long> cost)
    {
        for (var pair = whole.RowStart[client]; pair < whole.RowStart[client + 1]; pair++)
        {
            var other = whole.Coach[pair];
            if (!isOpen[other] || (!free[other] && coachOf[other] == client))
                continue;
            coach.Add(numberOf[other]);
            cost.Add(whole.Cost[pair]);
        }
    }
}
