namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>Tries one thing at a time that somebody could decide, and keeps what would seat everybody within the limit.</summary>
internal sealed class FindRemedies(SearchForRepair search, int limit)
{
    public (IReadOnlyList<Remedy> Remedies, bool Complete) For(RunningRound round)
    {
        var people = round.Instance.People;
        var remedies = new List<Remedy>();
        var complete = true;
        foreach (var (kind, client, coach, changed) in Trials(round))
        {
            var repair = search.SeatingEverybody(changed, limit, out var settled);
            complete &= settled || repair is not null;
            if (repair is not null)
            {
                remedies.Add(new(kind, people[client], coach is { } number ? people[number] : null, repair.NewPairs,
                    repair.AtLeast[RepairObjective.NewPairs] == repair.NewPairs));
            }
        }

        return ([.. remedies.OrderBy(remedy => remedy.NewPairs).ThenBy(remedy => remedy.Kind)], complete);
    }

    private static IEnumerable<(RemedyKind Kind, int Client, int? Coach, RunningRound Round)> Trials(RunningRound round)
    {
        for (var client = 0; client < round.Count; client++)
        {
            if (round.IsFixed(client))
                yield return (RemedyKind.Unlock, client, round.Kept[client], round.Unlocking(client));
        }

        foreach (var person in round.StandIns)
            yield return (RemedyKind.StandIn, person, null, round.WithStandIn(person));

        foreach (var pair in round.Draft.Relaxable)
        {
            var (client, coach) = (round.NumberOf(pair.Client), round.NumberOf(pair.Coach));
            if (round.TakesPart(client) && round.TakesPart(coach) && !round.Allows(client, coach))
                yield return (RemedyKind.Allow, client, coach, round.Allowing(client, coach, pair.Score));
        }
    }
}
