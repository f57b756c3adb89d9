using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Tests.Checking;

/// <summary>Holds a solution against its draft from scratch; shares no code with the solver.</summary>
internal static class SolutionCheck
{
    public static void AssertHolds(InstanceDraft draft, Solution solution)
    {
        Assert.Empty(Faults(draft, solution));
    }

    public static IEnumerable<string> Faults(InstanceDraft draft, Solution solution)
    {
        var scores = draft.Allowed.ToDictionary(p => (p.Client, p.Coach), p => p.Score);
        var made = solution.Pairs.Select(p => (p.Client, p.Coach)).ToHashSet();
        var clients = solution.Pairs.Select(p => p.Client).ToList();
        var coaches = solution.Pairs.Select(p => p.Coach).ToList();

        if (clients.Distinct().Count() != clients.Count) yield return "a client has two coaches";
        if (coaches.Distinct().Count() != coaches.Count) yield return "a coach has two clients";
        if (!clients.ToHashSet().SetEquals(coaches)) yield return "somebody is only client or only coach";

        foreach (var pair in solution.Pairs)
        {
            if (pair.Client == pair.Coach) yield return $"{pair} coaches themselves";
            if (made.Contains((pair.Coach, pair.Client))) yield return $"{pair} is made both ways";
            if (!scores.TryGetValue((pair.Client, pair.Coach), out var score)) yield return $"{pair} is not allowed";
            else if (score != pair.Score) yield return $"{pair} should score {score}";
        }

        foreach (var pair in draft.Forbidden.Where(p => made.Contains((p.Client, p.Coach))))
            yield return $"{pair} is forbidden";
        if (solution.Outcome == Outcome.Matching)
        {
            foreach (var pair in draft.Forced.Where(p => !made.Contains((p.Client, p.Coach))))
                yield return $"{pair} is forced";
            var left = draft.People.Except(clients).Order(StringComparer.Ordinal);
            if (!left.SequenceEqual(solution.LeftOut.Select(l => l.Person))) yield return "the left out are not who is missing";
        }
        else if (solution.Pairs.Count + solution.LeftOut.Count > 0)
        {
            yield return "pairs or left out without a matching";
        }

        if (!clients.SequenceEqual(clients.Order(StringComparer.Ordinal))) yield return "pairs are not in order";
        if (solution.PeopleMatched != made.Count) yield return "people miscounted";
        if (solution.Total != solution.Pairs.Sum(p => (long)p.Score)) yield return "total wrong";
        if (solution.PeopleBound < solution.PeopleMatched) yield return "people bound below people matched";
        if (solution.Bound < solution.Total) yield return "bound below total";
        if (solution.Gap != solution.Bound - solution.Total) yield return "gap is not bound less total";
    }
}
