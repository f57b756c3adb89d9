using ReciproCoach.Matching.Solver.Cutting.Cuts;
using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>A question that divides a branch: every cover gives exactly one of the answers.</summary>
internal abstract record Question
{
    /// <summary>How many answers there are.</summary>
    public abstract int Answers { get; }

    /// <summary>The choice it is about; two questions about the same one are the same question.</summary>
    public abstract int About(Graph graph);

    /// <summary>How far a solution of the relaxation is from an answer: how much of a choice would have to move.</summary>
    public abstract double Distance(int answer, Graph graph, Fractional fractional);

    /// <summary>What is left of a branch under an answer.</summary>
    public abstract void Give(int answer, Graph graph, Usable usable);

    /// <summary>The same division in a proof.</summary>
    public abstract Split Split(Graph graph, ProofNode[] children);

    /// <summary>One is coached by the other, the other by the one, or neither.</summary>
    public sealed record OfPair(int Pair) : Question
    {
        public override int Answers => 3;

        public override int About(Graph graph) => Pair;

        public override double Distance(int answer, Graph graph, Fractional fractional) => answer switch
        {
            0 => 1 - fractional.Values[Pair],
            1 => 1 - fractional.Values[graph.Reverse[Pair]],
            _ => fractional.BothWays(graph, Pair),
        };

        public override void Give(int answer, Graph graph, Usable usable)
        {
            if (answer == 0)
                usable.Make(Pair);
            else if (answer == 1)
                usable.Make(graph.Reverse[Pair]);
            else
                usable.Ban(Pair, graph.Reverse[Pair]);
        }

        public override Split Split(Graph graph, ProofNode[] children) =>
            new Split.OnPair(graph.Client[Pair], graph.Coach[Pair], children[0], children[1], children[2]);
    }

    /// <summary>A pair is made or not, where its reverse is out of the question.</summary>
    public sealed record OfOneWay(int Pair) : Question
    {
        public override int Answers => 2;

        public override int About(Graph graph) => Pair;

        public override double Distance(int answer, Graph graph, Fractional fractional) =>
            answer == 0 ? 1 - fractional.Values[Pair] : fractional.Values[Pair];

        public override void Give(int answer, Graph graph, Usable usable)
        {
            if (answer == 0)
                usable.Make(Pair);
            else
                usable.Ban(Pair);
        }

        public override Split Split(Graph graph, ProofNode[] children) =>
            new Split.OnArc(graph.Client[Pair], graph.Coach[Pair], children[0], children[1]);
    }

    /// <summary>Somebody is left out or matched.</summary>
    public sealed record OfPerson(int Person) : Question
    {
        public override int Answers => 2;

        public override int About(Graph graph) => graph.Loop(Person);

        public override double Distance(int answer, Graph graph, Fractional fractional) =>
            answer == 0 ? 1 - fractional.Values[graph.Loop(Person)] : fractional.Values[graph.Loop(Person)];

        public override void Give(int answer, Graph graph, Usable usable)
        {
            if (answer == 0)
                usable.LeaveOut(Person);
            else
                usable.Ban(graph.Loop(Person));
        }

        public override Split Split(Graph graph, ProofNode[] children) => new Split.OnPerson(Person, children[0], children[1]);
    }
}
