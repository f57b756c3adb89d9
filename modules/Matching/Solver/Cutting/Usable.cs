namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// Which choices are left in a branch. Whatever is ruled out may make others pointless: a pair needs a coach for its coach
/// other than its client, and a client for its client other than its coach, or no circle of three runs through it. Those
/// follow at once.
/// </summary>
internal sealed class Usable
{
    private readonly Graph graph;
    private readonly bool[] usable;
    private readonly int[] coaches;
    private readonly int[] clients;
    private readonly Stack<int> lately = new();

    /// <param name="graph">The choices.</param>
    /// <param name="mayBeLeftOut">Who may.</param>
    /// <param name="isPart">True when there are more choices than the graph holds, so that nothing is a dead end for what is missing in it.</param>
    public Usable(Graph graph, ReadOnlySpan<bool> mayBeLeftOut, bool isPart = false)
    {
        this.graph = graph;
        usable = new bool[graph.Choices];
        (coaches, clients) = (new int[graph.People], new int[graph.People]);
        for (var pair = 0; pair < graph.Pairs; pair++)
        {
            usable[pair] = true;
            coaches[graph.Client[pair]]++;
            clients[graph.Coach[pair]]++;
        }

        for (var person = 0; person < graph.People; person++)
            usable[graph.Loop(person)] = mayBeLeftOut[person];
        if (isPart)
            return;
        for (var pair = 0; pair < graph.Pairs; pair++)
            Look(pair);
        Follow();
    }

    private Usable(Usable other)
    {
        graph = other.graph;
        usable = [.. other.usable];
        (coaches, clients) = ([.. other.coaches], [.. other.clients]);
    }

    public bool this[int choice] => usable[choice];

    public ReadOnlySpan<bool> Choices => usable;

    public Usable Copy() => new(this);

    /// <summary>Decides for a pair: everything beside it in its row and column goes, and its reverse, and both loops.</summary>
    public void Make(int pair)
    {
        var (client, coach) = (graph.Client[pair], graph.Coach[pair]);
        for (var other = graph.RowStart[client]; other < graph.RowStart[client + 1]; other++)
        {
            if (other != pair)
                Drop(other);
        }

        foreach (var other in graph.PairsOfCoach(coach))
        {
            if (other != pair)
                Drop(other);
        }

        if (graph.Reverse[pair] >= 0)
            Drop(graph.Reverse[pair]);
        Drop(graph.Loop(client));
        Drop(graph.Loop(coach));
        Follow();
    }

    /// <summary>Rules choices out, and what becomes pointless by that.</summary>
    public void Ban(params ReadOnlySpan<int> choices)
    {
        foreach (var choice in choices)
            Drop(choice);
        Follow();
    }

    /// <summary>Decides that a person is left out.</summary>
    public void LeaveOut(int person)
    {
        for (var pair = graph.RowStart[person]; pair < graph.RowStart[person + 1]; pair++)
            Drop(pair);
        foreach (var pair in graph.PairsOfCoach(person))
            Drop(pair);
        Follow();
    }

    private void Drop(int choice)
    {
        if (!usable[choice])
            return;
        usable[choice] = false;
        if (graph.IsLoop(choice))
            return;
        coaches[graph.Client[choice]]--;
        clients[graph.Coach[choice]]--;
        lately.Push(choice);
    }

    private void Follow()
    {
        while (lately.TryPop(out var gone))
        {
            // Pairs towards the one who lost a coach, and pairs of the one who lost a client.
            foreach (var pair in graph.PairsOfCoach(graph.Client[gone]))
                Look(pair);
            var person = graph.Coach[gone];
            for (var pair = graph.RowStart[person]; pair < graph.RowStart[person + 1]; pair++)
                Look(pair);
        }
    }

    private void Look(int pair)
    {
        if (!usable[pair])
            return;
        var reverse = graph.Reverse[pair] >= 0 && usable[graph.Reverse[pair]] ? 1 : 0;
        if (coaches[graph.Coach[pair]] <= reverse || clients[graph.Client[pair]] <= reverse)
            Drop(pair);
    }
}
