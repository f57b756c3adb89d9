using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Cutting.Cuts;
using ReciproCoach.Matching.Solver.Cutting.Simplex;

namespace ReciproCoach.Matching.Solver.Cutting.Branching;

/// <summary>
/// Chooses the question for a branch: wanted is the one that leaves least to do. What is likely is known from experience; questions
/// that were hardly ever asked are tried for a few pivots (strong branching, Applegate, Bixby, Chvátal and Cook 1995).
/// </summary>
internal sealed class Choosing(Graph graph, Relaxation relaxation)
{
    private const int MostTrials = 4;
    private const int PivotsEach = 15;

    /// <summary>So many questions in a row that leave more to do than one before are enough.</summary>
    private const int Patience = 4;

    private readonly Experience experience = new(graph);

    /// <summary>A question and what is known of its answers; null when everything is decided.</summary>
    public Trial? Choose(Usable usable, Fractional fractional, double cutoff)
    {
        var (mark, now) = (relaxation.SetMark(), new Prospect(fractional, relaxation.Objective, cutoff));
        var (best, least, trials, patience) = ((Trial?)null, double.MaxValue, 0, Patience);
        foreach (var question in Likely(usable, now).DefaultIfEmpty(Anything(usable)))
        {
            if (question is null || trials == MostTrials || patience == 0 || least == 0)
                break;
            var trial = new Trial(question, graph, usable) { Values = Expected(question, now) };
            if (!experience.IsReliable(question))
            {
                Try(trial, mark, now);
                trials++;
            }

            var toDo = now.ToDo(trial.Values);
            patience = toDo < least ? Patience : patience - 1;
            if (toDo < least)
                (best, least) = (trial, toDo);
        }

        relaxation.Allow(usable);
        relaxation.ReturnTo(mark);
        return best;
    }

    private void Try(Trial trial, Mark mark, Prospect now)
    {
        for (var answer = 0; answer < trial.Left.Length; answer++)
        {
            relaxation.Allow(trial.Left[answer]);
            relaxation.ReturnTo(mark);
            relaxation.Run(now.Cutoff, PivotsEach);
            trial.Values[answer] = relaxation.Objective;
            trial.Claims[answer] = relaxation.Claim(trial.Left[answer]);
            experience.Learn(trial.Question, answer, now.Fractional, Math.Min(now.Cutoff, relaxation.Objective) - now.Value);
        }
    }

    /// <summary>Nothing is taken as settled that was not tried.</summary>
    private double[] Expected(Question question, Prospect now) =>
        [.. Enumerable.Range(0, question.Answers).Select(answer => Math.Min(now.BelowCutoff, now.Value + experience.Expect(question, answer, now.Fractional)))];

    /// <summary>All questions there are, those first that promise to leave least to do.</summary>
    private IEnumerable<Question?> Likely(Usable usable, Prospect now) =>
        now.Fractional.Broken
            .Where(choice => graph.IsLoop(choice) || graph.Reverse[choice] < 0 || graph.Client[choice] < graph.Coach[choice]
                || now.Fractional.Values[graph.Reverse[choice]] is <= Fractional.Tiny or >= 1 - Fractional.Tiny)
            .Select(choice => (Choice: choice, Question: QuestionOf(choice, usable)))
            .OrderBy(one => now.ToDo(Expected(one.Question, now)))
            .ThenBy(one => Whole(one.Choice, now.Fractional))
            .ThenBy(one => one.Choice)
            .Select(one => one.Question);

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
