using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Tests.Replacing;

/// <summary>Holds a replacement against its draft from scratch; shares no code with the solver.</summary>
internal static class ReplacementCheck
{
    public static void AssertHolds(InstanceDraft instance, ReplacementDraft draft, Replacement replacement)
    {
        var scores = instance.Allowed.ToDictionary(p => (p.Client, p.Coach), p => p.Score);
        var before = draft.Running.ToHashSet();
        var made = replacement.Pairs.Select(p => new DirectedPair(p.Client, p.Coach)).ToList();
        var takingPart = before.Select(p => p.Client).Except(draft.Leavers).Concat(draft.Joiners).ToHashSet();

        Assert.All(replacement.Kept, p => Assert.Contains(new(p.Client, p.Coach), before));
        Assert.All(replacement.New, p => Assert.DoesNotContain(new(p.Client, p.Coach), before));
        Assert.Equal(before.Except(made).OrderBy(p => p.Client, StringComparer.Ordinal), replacement.Ended);
        Assert.All(replacement.Pairs, p => Assert.Equal(scores[(p.Client, p.Coach)], p.Score));
        Assert.All(made, p => Assert.DoesNotContain(new(p.Coach, p.Client), made));
        Assert.Equal(made.Count, made.Select(p => p.Client).Distinct().Count());
        Assert.Equal(made.Count, made.Select(p => p.Coach).Distinct().Count());
        Assert.Subset(takingPart, made.SelectMany(p => new[] { p.Client, p.Coach }).ToHashSet());
        Assert.All(draft.Locked, p => Assert.Contains(p, made));
        Assert.Equal(
            from person in takingPart.Order(StringComparer.Ordinal)
            let lacks = (Coach: made.TrueForAll(p => p.Client != person), Client: made.TrueForAll(p => p.Coach != person))
            where lacks.Coach || lacks.Client
            select (person, lacks.Coach, lacks.Client),
            replacement.Waiting.Select(w => (w.Person, w.LacksCoach, w.LacksClient)));

        var stayersWaiting = replacement.Waiting.Count(w => !draft.Joiners.Contains(w.Person));
        Assert.True(replacement.Bound >= replacement.Total);
        if (replacement.Outcome != ReplacementOutcome.Repaired)
        {
            Assert.Empty(replacement.New);
            return;
        }

        Assert.All(replacement.Waiting, w => Assert.True(w.LacksCoach && w.LacksClient));
        Assert.True(replacement.StayersBound >= takingPart.Count - draft.Joiners.Count - stayersWaiting);
        Assert.True(replacement.NewPairsBound <= replacement.New.Count);
        Assert.True(replacement.New.Count <= (draft.MostNewPairs ?? int.MaxValue));
    }
}
