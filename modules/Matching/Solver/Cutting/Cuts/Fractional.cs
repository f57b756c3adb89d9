namespace ReciproCoach.Matching.Solver.Cutting.Cuts;

/// <summary>The value of every choice at a solution of the relaxation, and which of them are more than 0.</summary>
internal sealed class Fractional
{
    public const double Tiny = 1e-6;

    public Fractional(Graph graph, Relaxation relaxation)
    {
        Values = new double[graph.Choices];
        for (var choice = 0; choice < graph.Choices; choice++)
        {
            var value = relaxation.Value(choice);
            if (value <= Tiny)
                continue;
            Values[choice] = value;
            Positive.Add(choice);
            if (value < 1 - Tiny)
                Broken.Add(choice);
        }
    }

    public double[] Values { get; }

    public List<int> Positive { get; } = [];

    /// <summary>The choices made in part only.</summary>
    public List<int> Broken { get; } = [];

    /// <summary>How far a pair is made, either way.</summary>
    public double BothWays(Graph graph, int pair) => Values[pair] + (graph.Reverse[pair] < 0 ? 0 : Values[graph.Reverse[pair]]);
}
