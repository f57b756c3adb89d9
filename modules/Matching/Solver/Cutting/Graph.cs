namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// The choices of a <see cref="StageProblem"/>, numbered: first its pairs, then one loop a person, which stands for being
/// left out. A loop has its person as client and as coach.
/// </summary>
internal sealed class Graph
{
    private readonly int[] coachStart;
    private readonly int[] byCoach;

    public Graph(StageProblem problem)
    {
        (People, Pairs) = (problem.People, problem.Coach.Length);
        Client = new int[Choices];
        Coach = new int[Choices];
        Cost = new long[Choices];
        Reverse = new int[Pairs];
        RowStart = problem.RowStart;
        for (var person = 0; person < People; person++)
        {
            for (var pair = RowStart[person]; pair < RowStart[person + 1]; pair++)
                (Client[pair], Coach[pair], Cost[pair]) = (person, problem.Coach[pair], problem.Cost[pair]);
            (Client[Loop(person)], Coach[Loop(person)], Cost[Loop(person)]) = (person, person, problem.LoopCost[person]);
        }

        for (var pair = 0; pair < Pairs; pair++)
            Reverse[pair] = Find(Coach[pair], Client[pair]);
        (coachStart, byCoach) = GroupByCoach();
    }

    public int People { get; }

    public int Pairs { get; }

    public int Choices => Pairs + People;

    public int[] RowStart { get; }

    public int[] Client { get; }

    public int[] Coach { get; }

    public long[] Cost { get; }

    /// <summary>The pair the other way round; −1 if that is not allowed.</summary>
    public int[] Reverse { get; }

    /// <summary>No cover costs more than if everybody had their dearest choice.</summary>
    public long DearestCover => Enumerable.Range(0, Choices).GroupBy(choice => Client[choice]).Sum(own => own.Max(choice => Cost[choice]));

    public int Loop(int person) => Pairs + person;

    public bool IsLoop(int choice) => choice >= Pairs;

    /// <summary>The pairs in which this person is coach.</summary>
    public ReadOnlySpan<int> PairsOfCoach(int person) => byCoach.AsSpan(coachStart[person], coachStart[person + 1] - coachStart[person]);

    /// <summary>What a client may choose: their pairs and their loop.</summary>
    public IEnumerable<int> RowOf(int client) => Enumerable.Range(RowStart[client], RowStart[client + 1] - RowStart[client]).Append(Loop(client));

    /// <summary>True for somebody with a single pair; whether they may be left out is not known here.</summary>
    public bool HasNoChoice(int client) => RowStart[client + 1] - RowStart[client] <= 1;

    /// <summary>The number of a pair; −1 if it is not allowed.</summary>
    public int Find(int client, int coach)
    {
        var at = Array.BinarySearch(Coach, RowStart[client], RowStart[client + 1] - RowStart[client], coach);
        return at < 0 ? -1 : at;
    }

    private (int[] Start, int[] Pairs) GroupByCoach()
    {
        var (start, pairs) = (new int[People + 1], new int[Pairs]);
        for (var pair = 0; pair < Pairs; pair++)
            start[Coach[pair] + 1]++;
        for (var person = 0; person < People; person++)
            start[person + 1] += start[person];
        int[] next = [.. start];
        for (var pair = 0; pair < Pairs; pair++)
            pairs[next[Coach[pair]]++] = pair;
        return (start, pairs);
    }
}
