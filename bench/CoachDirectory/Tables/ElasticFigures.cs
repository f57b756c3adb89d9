using ReciproCoach.CoachDirectory.Bench.Contestants;
using ReciproCoach.CoachDirectory.Bench.Measuring;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Bench.Tables;

/// <summary>Elasticsearch side by side, where ELASTICSEARCH_URL names a server. On the wall, because its work is done elsewhere; nothing is wanted of it.</summary>
internal static class ElasticFigures
{
    public static async Task WriteAsync(Table table, Workshop workshop, int rounds)
    {
        if (Environment.GetEnvironmentVariable("ELASTICSEARCH_URL") is not { Length: > 0 } url)
        {
            table.Row("Elasticsearch : embedded", "no server at hand (ELASTICSEARCH_URL is not set)");
            return;
        }
        await using var elastic = await ElasticSearch.FillAsync(workshop.House, url, workshop.Coaches);
        var ratios = new List<(bool IsBroad, double Ratio, double Theirs)>();
        foreach (var asked in workshop.Asked)
        {
            var turns = Enumerable.Range(0, rounds).Select(_ => (Ours: Took(workshop.Search.Ask, asked), Theirs: Took(elastic.Ask, asked))).Skip(1).ToList();
            ratios.Add((asked.IsBroad, turns.Select(turn => turn.Theirs / turn.Ours).Median(), turns.Select(turn => turn.Theirs).Median()));
        }
        foreach (var broad in (bool[])[false, true])
        {
            if (ratios.FindAll(one => one.IsBroad == broad) is not { Count: > 0 } some) continue;
            table.Row($"Elasticsearch : embedded, {(broad ? "broad" : "selective")} questions, on the wall", $"{some.Select(one => one.Ratio).Median().Times()}; {some.Select(one => one.Theirs).Median().Milliseconds()}");
        }

        double Took(Func<CoachQuery, Reader, CoachResults> ask, Asked asked)
        {
            CoachResults answer = null!;
            var took = Measuring.Took.By(() => answer = ask(asked.Question.Query, asked.Question.Reader));
            workshop.Check(asked, answer);
            return took.Wall;
        }
    }
}
