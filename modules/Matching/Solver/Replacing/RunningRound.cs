namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>An examined replacement draft by numbers: who takes part, which pairs go on unless something ends them, which are locked.</summary>
internal sealed class RunningRound
{
    public const int Nobody = -1;

    private readonly ReplacementDraft draft;
    private readonly IReadOnlyDictionary<string, int> number;
    private readonly bool[] joins;
    private readonly bool[] takesPart;
    private readonly bool[] isFixed;

    public RunningRound(ReplacementDraft draft)
    {
        (this.draft, Instance, number) = (draft, draft.Instance, draft.Instance.Numbers);
        (joins, takesPart, isFixed) = (new bool[Count], new bool[Count], new bool[Count]);
        (CoachBefore, Kept) = (new int[Count], new int[Count]);
        Array.Fill(CoachBefore, Nobody);
        Array.Fill(Kept, Nobody);

        foreach (var pair in draft.Running)
            (takesPart[number[pair.Client]], CoachBefore[number[pair.Client]]) = (true, number[pair.Coach]);
        foreach (var leaver in draft.Leavers)
            takesPart[number[leaver]] = false;
        foreach (var joiner in draft.Joiners)
            Admit(number[joiner]);
        for (var client = 0; client < Count; client++)
        {
            if (takesPart[client] && CoachBefore[client] != Nobody && takesPart[CoachBefore[client]])
                Kept[client] = CoachBefore[client];
        }

        foreach (var pair in draft.Locked)
            isFixed[number[pair.Client]] = true;
        PinsToMake = [.. Pins().Where(pin => Kept[pin.Client] != pin.Coach)];
        foreach (var (client, coach) in Pins().Where(pin => Kept[pin.Client] == pin.Coach))
            isFixed[client] = true;
    }

    private RunningRound(RunningRound other)
    {
        (draft, number, CoachBefore, Kept, PinsToMake) = (other.draft, other.number, other.CoachBefore, other.Kept, other.PinsToMake);
        (joins, takesPart, isFixed) = ([.. other.joins], [.. other.takesPart], [.. other.isFixed]);
        Instance = other.Instance;
    }

    public ReplacementDraft Draft => draft;

    public Instance Instance { get; private init; }

    public int Count => Instance.Count;

    /// <summary>The running coach of each client, also of those who leave; nobody for those who were in no pair.</summary>
    public int[] CoachBefore { get; }

    /// <summary>The running coach of each client where both stay.</summary>
    public int[] Kept { get; }

    /// <summary>Forced pairs of the instance, among those who take part, that are not running yet.</summary>
    public IReadOnlyList<(int Client, int Coach)> PinsToMake { get; }

    public IEnumerable<int> TakingPart => Enumerable.Range(0, Count).Where(person => takesPart[person]);

    public IEnumerable<int> Joiners => TakingPart.Where(person => joins[person]);

    public IEnumerable<int> StandIns => Enumerable.Range(0, Count).Where(person => !takesPart[person] && CoachBefore[person] == Nobody);

    public IEnumerable<(int Client, int Coach)> MustMake =>
        PinsToMake.Concat(Enumerable.Range(0, Count).Where(client => isFixed[client]).Select(client => (client, Kept[client])));

    public int NumberOf(string person) => number[person];

    public bool TakesPart(int person) => takesPart[person];

    public bool Joins(int person) => joins[person];

    /// <summary>True where the running pair of this client must go on.</summary>
    public bool IsFixed(int client) => isFixed[client];

    public bool Allows(int client, int coach) =>
        takesPart[client] && takesPart[coach] && client != coach && Instance.Allows(client, coach);

    public int Score(int client, int coach) => Instance.Score(client, coach);

    public bool IsNew(int client, int coach) => CoachBefore[client] != coach;

    public RunningRound WithStandIn(int person)
    {
        var other = new RunningRound(this);
        other.Admit(person);
        return other;
    }

    public RunningRound WithoutJoiners(IEnumerable<int> waiting)
    {
        var other = new RunningRound(this);
        foreach (var person in waiting)
            (other.takesPart[person], other.joins[person]) = (false, false);
        return other;
    }

    public RunningRound Unlocking(int client)
    {
        var other = new RunningRound(this);
        other.isFixed[client] = false;
        return other;
    }

    public RunningRound Allowing(int client, int coach, int score) => new(this) { Instance = Instance.Allowing((client, coach, score)) };

    private void Admit(int person) => (joins[person], takesPart[person]) = (true, true);

    private IEnumerable<(int Client, int Coach)> Pins() =>
        Instance.Forced.Where(pin => takesPart[pin.Client] && takesPart[pin.Coach]);
}
