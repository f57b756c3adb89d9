using System.Globalization;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>The files a round and its matching come in; whatever is not sound is blamed on its table and passed over.</summary>
internal static class RoundFiles
{
    public static Listed<ScoredPair> Pairs(CsvTable table)
    {
        var pairs = new Listed<ScoredPair>();
        foreach (var (line, values) in table.Read())
        {
            var named = AreNamed(table, line, values[0], values[1]);
            if (!int.TryParse(values[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var score))
                table.Blame(line, string.Create(CultureInfo.InvariantCulture, $"the score “{values[2]}” is no whole number from {ScoredPair.Lowest} to {ScoredPair.Highest}"));
            else if (named)
                pairs.Add(new(values[0], values[1], score), line);
        }

        return pairs;
    }

    public static Listed<string> People(CsvTable table)
    {
        var people = new Listed<string>();
        foreach (var (line, values) in table.Read())
            people.Add(values[0], line);
        return people;
    }

    public static Listed<DirectedPair> DirectedPairs(CsvTable table)
    {
        var pairs = new Listed<DirectedPair>();
        foreach (var (line, values) in table.Read())
        {
            if (AreNamed(table, line, values[0], values[1]))
                pairs.Add(new(values[0], values[1]), line);
        }

        return pairs;
    }

    public static (Listed<DirectedPair> Forced, Listed<DirectedPair> Forbidden) Pins(CsvTable table)
    {
        var (forced, forbidden) = (new Listed<DirectedPair>(), new Listed<DirectedPair>());
        foreach (var (line, values) in table.Read())
        {
            var named = AreNamed(table, line, values[0], values[1]);
            if (values[2] is not ("force" or "forbid"))
                table.Blame(line, $"the rule “{values[2]}” is neither force nor forbid");
            else if (named)
                (values[2] == "force" ? forced : forbidden).Add(new(values[0], values[1]), line);
        }

        return (forced, forbidden);
    }

    private static bool AreNamed(CsvTable table, int line, string client, string coach)
    {
        if (string.IsNullOrWhiteSpace(client))
            table.Blame(line, "the client is blank");
        if (string.IsNullOrWhiteSpace(coach))
            table.Blame(line, "the coach is blank");
        return !string.IsNullOrWhiteSpace(client) && !string.IsNullOrWhiteSpace(coach);
    }
}
