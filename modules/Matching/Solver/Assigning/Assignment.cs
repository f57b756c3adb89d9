namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// Who is whose coach so far, and the prices (dual values) which prove that nothing cheaper exists: no pair costs less
/// than its client's price plus its coach's price, and the pairs made cost exactly that.
/// </summary>
internal sealed class Assignment
{
    public const int Nobody = -1;

    public Assignment(int people)
    {
        CoachOf = new int[people];
        ClientOf = new int[people];
        ClientPrice = new long[people];
        CoachPrice = new long[people];
        Array.Fill(CoachOf, Nobody);
        Array.Fill(ClientOf, Nobody);
    }

    private Assignment(Assignment other)
    {
        CoachOf = [.. other.CoachOf];
        ClientOf = [.. other.ClientOf];
        ClientPrice = [.. other.ClientPrice];
        CoachPrice = [.. other.CoachPrice];
    }

    public int[] CoachOf { get; }

    public int[] ClientOf { get; }

    public long[] ClientPrice { get; }

    public long[] CoachPrice { get; }

    /// <summary>The cost of a complete assignment, and a lower bound on the cost of every other one.</summary>
    public long Value
    {
        get
        {
            var value = 0L;
            for (var person = 0; person < ClientPrice.Length; person++)
                value += ClientPrice[person] + CoachPrice[person];
            return value;
        }
    }

    public Assignment Copy() => new(this);

    public void Pair(int client, int coach)
    {
        CoachOf[client] = coach;
        ClientOf[coach] = client;
    }

    public void Part(int client)
    {
        if (CoachOf[client] == Nobody)
            return;
        ClientOf[CoachOf[client]] = Nobody;
        CoachOf[client] = Nobody;
    }

    /// <summary>True when each is the other's coach.</summary>
    public bool IsBothWays(int one, int other) => CoachOf[one] == other && CoachOf[other] == one;

    /// <summary>Adds the pairs that coach each other, lower number first, in order.</summary>
    public void CollectBothWays(List<(int Low, int High)> into)
    {
        for (var client = 0; client < CoachOf.Length; client++)
        {
            var coach = CoachOf[client];
            if (coach > client && CoachOf[coach] == client)
                into.Add((client, coach));
        }
    }
}
