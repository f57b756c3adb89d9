namespace ReciproCoach.Verifier.Tests.Checking;

/// <summary>Walks through every matching of a small round.</summary>
internal static class EveryCover
{
    /// <summary>Every valid matching: each person's coach, −1 when left out.</summary>
    public static IEnumerable<int[]> Of(SmallRound round)
    {
        var forced = round.Forced.ToDictionary(pair => pair.Client, pair => pair.Coach);
        return From(0, new int[round.People], new bool[round.People]);

        IEnumerable<int[]> From(int client, int[] made, bool[] taken)
        {
            if (client == round.People)
            {
                yield return [.. made.Select((coach, person) => coach == person ? -1 : coach)];
                yield break;
            }

            for (var coach = 0; coach < round.People; coach++)
            {
                if (taken[coach] || (coach != client && round.Score[client, coach] < 0) || round.Forbidden.Contains((client, coach))) continue;
                if (forced.TryGetValue(client, out var must) && must != coach) continue;
                if (coach < client && made[coach] == client) continue;
                (made[client], taken[coach]) = (coach, true);
                foreach (var cover in From(client + 1, made, taken)) yield return cover;
                taken[coach] = false;
            }
        }
    }

    /// <summary>Whether every claim of a verdict is true, seen over all matchings.</summary>
    public static bool Confirm(SmallRound round, ReciproCoach.Matching.Verifier.Verdict verdict)
    {
        var left = Of(round).ToList();
        foreach (var stage in verdict.Stages)
        {
            long Count(int[] cover) => stage.Name switch
            {
                "people" => cover.Count(coach => coach >= 0),
                "below" => cover.Where((coach, client) => coach >= 0 && round.Score[client, coach] < stage.Floor).Count(),
                _ => cover.Select((coach, client) => coach < 0 ? 0L : round.Score[client, coach]).Sum(),
            };
            if (stage.Name == "below" ? left.Exists(cover => Count(cover) < stage.Bound) : left.Exists(cover => Count(cover) > stage.Bound))
                return false;
            left = [.. left.Where(cover => Count(cover) == stage.Found)];
        }

        return left.Exists(cover => cover.SequenceEqual(round.Made));
    }
}
