using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Rules;

/// <summary>
/// Whether the floors of a leximin certificate settle every score of the round. "Below s" is settled where a floor says so; and
/// between two settled ones that count the same, since nothing between can count less than the lower or more than the higher.
/// </summary>
internal static class SettledLevels
{
    public static bool AreAll(Round round, MadeMatching made, ClaimedCertificate claimed)
    {
        var floors = claimed.Stages.Where(stage => stage.Floor is not null).Select(stage => stage.Floor!.Value).ToList();
        var (lower, settled, open) = ((int?)null, 0, false);
        foreach (var score in Scores(round))
        {
            var below = made.Scores.Count(given => given < score);
            if (lower is not null && !floors.Exists(floor => floor > lower && floor <= score))
            {
                open = true;
            }
            else
            {
                if (open && below != settled)
                    return false;
                (open, settled) = (false, below);
            }

            lower = score;
        }

        return !open || made.Scores.Count == settled;
    }

    private static SortedSet<int> Scores(Round round)
    {
        var (scores, row) = (new SortedSet<int>(), new int[round.People.Count]);
        var forbidden = round.Forbidden.ToLookup(pair => round.Number[pair.Client], pair => round.Number[pair.Coach]);
        for (var client = 0; client < round.People.Count; client++)
        {
            round.Rows.Read(client, row);
            foreach (var coach in forbidden[client])
                row[coach] = -1;
            foreach (var score in row.Distinct().Where(score => score >= 0))
                scores.Add(score);
        }

        return scores;
    }
}
