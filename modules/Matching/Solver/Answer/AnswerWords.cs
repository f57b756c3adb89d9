using ReciproCoach.Matching.Solver.Explaining;

namespace ReciproCoach.Matching.Solver;

/// <summary>Puts a matching by numbers into the words of the public answer; one's own number is left out.</summary>
internal sealed class AnswerWords(Instance instance)
{
    public IReadOnlyList<ScoredPair> Pairs(ReadOnlySpan<int> coachOf)
    {
        var pairs = new List<ScoredPair>();
        for (var client = 0; client < coachOf.Length; client++)
        {
            var coach = coachOf[client];
            if (coach != client)
                pairs.Add(new(instance.People[client], instance.People[coach], instance.Score(client, coach)));
        }

        return pairs;
    }

    public IReadOnlyList<LeftOut> LeftOut(ReadOnlySpan<int> coachOf)
    {
        var why = new Lazy<WhyLeftOut>(() => new(instance));
        var leftOut = new List<LeftOut>();
        for (var person = 0; person < coachOf.Length; person++)
        {
            if (coachOf[person] == person)
                leftOut.Add(why.Value.For(person, instance.People));
        }

        return leftOut;
    }
}
