using System.Globalization;

namespace ReciproCoach.Matching.Verifier.Pairs;

/// <summary>A list of pairs, sorted into rows. Duplicates and unknown ids become faults.</summary>
internal sealed class PairListRows : IRoundRows
{
    private const int HighestScore = 65_535;
    private readonly string[] people;
    private readonly int[] start;
    private readonly int[] coach;
    private readonly int[] score;

    private PairListRows(string[] people, List<(int Client, int Coach, int Score)> pairs)
    {
        this.people = people;
        start = new int[people.Length + 1];
        (coach, score) = (new int[pairs.Count], new int[pairs.Count]);
        foreach (var pair in pairs)
            start[pair.Client + 1]++;
        for (var person = 0; person < people.Length; person++)
            start[person + 1] += start[person];

        var next = start.ToArray();
        foreach (var pair in pairs)
        {
            var at = next[pair.Client]++;
            (coach[at], score[at]) = (pair.Coach, pair.Score);
        }
    }

    public IReadOnlyList<string> People => people;

    public static PairListRows Of(IEnumerable<string> people, IEnumerable<AllowedPair> allowed, List<Fault> faults)
    {
        var all = people.ToArray();
        string[] ids = [.. all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (ids.Length != all.Length)
            faults.Add(new(FaultCode.Round, "The round lists somebody twice."));

        var number = ids.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var pairs = new List<(int, int, int)>();
        foreach (var pair in allowed)
        {
            if (Wrong(pair, number) is { } wrong)
                faults.Add(new(FaultCode.Round, string.Create(CultureInfo.InvariantCulture, $"The round's pair {pair.Client} → {pair.Coach} ({pair.Score}) {wrong}.")));
            else
                pairs.Add((number[pair.Client], number[pair.Coach], pair.Score));
        }

        var rows = new PairListRows(ids, pairs);
        rows.SortRows(faults);
        return rows;
    }

    public void Read(int client, Span<int> scores)
    {
        scores.Fill(-1);
        for (var at = start[client]; at < start[client + 1]; at++)
            scores[coach[at]] = score[at];
    }

    private static string? Wrong(AllowedPair pair, Dictionary<string, int> number) =>
        !number.ContainsKey(pair.Client) || !number.ContainsKey(pair.Coach) ? "names somebody who is not enrolled"
        : string.Equals(pair.Client, pair.Coach, StringComparison.Ordinal) ? "is one person with themselves"
        : pair.Score is < 0 or > HighestScore ? "has a score out of range"
        : null;

    private void SortRows(List<Fault> faults)
    {
        for (var client = 0; client < people.Length; client++)
        {
            var (from, length) = (start[client], start[client + 1] - start[client]);
            Array.Sort(coach, score, from, length);
            for (var at = from + 1; at < from + length; at++)
            {
                if (coach[at] == coach[at - 1])
                    faults.Add(new(FaultCode.Round, $"The round lists the pair {people[client]} → {people[coach[at]]} twice."));
            }
        }
    }
}
