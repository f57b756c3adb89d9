using ReciproCoach.Matching.Solver.Cutting.Bounding;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>A question with what each answer leaves of a branch, the value it has or can be expected to have there, and what was proved if it was tried.</summary>
internal sealed class Trial
{
    public Trial(Question question, Graph graph, Usable usable)
    {
        (Question, Left, Claims) = (question, new Usable[question.Answers], new Claim?[question.Answers]);
        for (var answer = 0; answer < Left.Length; answer++)
            question.Give(answer, graph, Left[answer] = usable.Copy());
    }

    public Question Question { get; }

    public Usable[] Left { get; }

    public required double[] Values { get; init; }

    public Claim?[] Claims { get; }
}
