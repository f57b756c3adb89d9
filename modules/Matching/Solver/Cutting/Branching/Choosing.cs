using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Cutting.Cuts;
using ReciproCoach.Matching.Solver.Cutting.Simplex;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>
/// Chooses the question for a branch by trying the likeliest ones for a few pivots each (strong branching, Applegate, Bixby,
/// Chvátal and Cook 1995): wanted is the one that leaves least to do.
/// </summary>
internal sealed class Choosing(Graph graph, Relaxation relaxation)
{
    public int Candidates { get; init; } = 8;

    public int PivotsEach { get; init; } = 30;

    /// <summary>A question and what trying its answers showed; null when everything is decided.</summary>
    public Trial? Choose(Usable usable, Fractional fractional, double cutoff)
    {
        var (mark, value) = (relaxation.SetMark(), relaxation.Objective);
        var (best, least) = ((Trial?)null, double.MaxValue);
        foreach (var question in Likely(usable, fractional).DefaultIfEmpty(Anything(usable)))
        {
            if (question is null)
                break;
            var trial = Try(question, usable, mark, cutoff);
            var toDo = trial.Values.Sum(after => after >= cutoff ? 0 : Math.Exp(-4 * (after - value) / Math.Max(1e-9, cutoff - value)));
            if (toDo < least)
                (best, least) = (trial, toDo);
            if (least == 0)
                break;
        }

        relaxation.Allow(usable);
        relaxation.ReturnTo(mark);
        return best;
    }

    private Trial Try(Question question, Usable usable, Mark mark, double cutoff)
    {
        var (values, claims, left) = (new double[question.Answers], new Claim[question.Answers], new Usable[question.Answers]);
        for (var answer = 0; answer < question.Answers; answer++)
        {
            left[answer] = usable.Copy();
            question.Give(answer, graph, left[answer]);
            relaxation.Allow(left[answer]);
            relaxation.ReturnTo(mark);
            relaxation.Run(cutoff, PivotsEach);
            values[answer] = relaxation.Objective;
            claims[answer] = relaxation.Claim(left[answer]);
        }

        return new(question, left, values, claims);
    }

    private IEnumerable<Question?> Likely(Usable usable, Fractional fractional) =>
        fractional.Broken
            .Where(choice => graph.IsLoop(choice) || graph.Reverse[choice] < 0 || graph.Client[choice] < graph.Coach[choice]
                || fractional.Values[graph.Reverse[choice]] is <= Fractional.Tiny or >= 1 - Fractional.Tiny)
            .OrderBy(choice => Whole(choice, fractional))
            .ThenBy(choice => choice)
            .Take(Candidates)
            .Select(choice => QuestionOf(choice, usable));

    /// <summary>Something that is still open; asked when numerical errors hide what is.</summary>
    private Question? Anything(Usable usable)
    {
        for (var choice = 0; choice < graph.Pairs; choice++)
        {
            if (usable[choice] && graph.RowOf(graph.Client[choice]).Any(other => other != choice && usable[other]))
                return QuestionOf(choice, usable);
        }

        return null;
    }

    /// <summary>0 where a choice, or a pair counted both ways, is made by half; 1/2 where it is whole.</summary>
    private double Whole(int choice, Fractional fractional) =>
        graph.IsLoop(choice) ? Math.Abs(fractional.Values[choice] - 0.5)
        : Math.Min(Math.Abs(fractional.Values[choice] - 0.5), graph.Reverse[choice] < 0 ? 1 : Math.Abs(fractional.Values[graph.Reverse[choice]] - 0.5));

    private Question QuestionOf(int choice, Usable usable)
    {
        if (graph.IsLoop(choice))
            return new Question.OfPerson(graph.Client[choice]);
        var reverse = graph.Reverse[choice];
        return reverse >= 0 && usable[reverse] && usable[choice] ? new Question.OfPair(choice) : new Question.OfOneWay(choice);
    }
}

/// <summary>A question with what each answer leaves, its value after a few pivots, and what those prove.</summary>
internal sealed record Trial(Question Question, Usable[] Left, double[] Values, Claim[] Claims);
