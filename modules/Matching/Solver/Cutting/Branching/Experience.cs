using ReciproCoach.Matching.Solver.Cutting.Cuts;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>
/// What answers to a question were seen to add to the value, for each unit a solution is from the answer (pseudo-costs, Benichou and others
/// 1971). What was asked often enough need not be tried again (reliability branching, Achterberg, Koch and Martin 2005).
/// </summary>
internal sealed class Experience(Graph graph)
{
    private const int Answers = 3;

    /// <summary>Seen so often, an answer is known.</summary>
    private const int Enough = 4;

    private readonly double[] sum = new double[Answers * graph.Choices];
    private readonly int[] seen = new int[Answers * graph.Choices];
    private double sumOfAll;
    private int seenOfAll;

    public bool IsReliable(Question question)
    {
        for (var answer = 0; answer < question.Answers; answer++)
        {
            if (seen[PlaceOf(question, answer)] < Enough)
                return false;
        }

        return true;
    }

    public void Learn(Question question, int answer, Fractional fractional, double gain)
    {
        if (question.Distance(answer, graph, fractional) is not (> Fractional.Tiny and var distance))
            return;
        var each = Math.Max(0, gain) / distance;
        sum[PlaceOf(question, answer)] += each;
        seen[PlaceOf(question, answer)]++;
        sumOfAll += each;
        seenOfAll++;
    }

    /// <summary>By how much an answer can be expected to raise the value.</summary>
    public double Expect(Question question, int answer, Fractional fractional)
    {
        var place = PlaceOf(question, answer);
        var each = seen[place] > 0 ? sum[place] / seen[place] : seenOfAll > 0 ? sumOfAll / seenOfAll : 1;
        return each * question.Distance(answer, graph, fractional);
    }

    private int PlaceOf(Question question, int answer) => Answers * question.About(graph) + answer;
}
