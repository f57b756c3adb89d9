using System.Diagnostics;
using ReciproCoach.CoachDirectory.Bench.Contestants;
using ReciproCoach.CoachDirectory.Bench.Measuring;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.Doubles.Postgres;

namespace ReciproCoach.CoachDirectory.Bench.Tables;

/// <summary>From typed words to the counted answer, beside PostgreSQL's prepared statement; its work is that of the server process alone.</summary>
internal static class PostgresFigures
{
    private const double Wanted = 5;

    public static async Task WriteAsync(Table table, Workshop workshop, int rounds)
    {
        await using var cluster = new PostgresCluster();
        await using var postgres = await PostgresSearch.OpenAsync(workshop.House, await cluster.NewDatabaseAsync());
        await postgres.FillAsync(workshop.Coaches);
        var found = 0;
        var ratios = new List<(bool IsBroad, double Work, double Wall, double Ours, double Theirs)>();
        foreach (var asked in workshop.Asked)
        {
            using var question = new PostgresQuestion(workshop.House, postgres, asked.Question);
            if (question.Ask() > 0 || asked.Answer.Fitting.Count == 0) found++;
            var turns = Enumerable.Range(0, rounds).Select(_ => (Ours: Ours(workshop, asked), Theirs: Theirs(postgres, question))).ToList();
            ratios.Add((asked.IsBroad, turns.Select(turn => turn.Theirs.Work / turn.Ours.Work).Median(), turns.Select(turn => turn.Theirs.Wall / turn.Ours.Wall).Median(),
                turns.Select(turn => turn.Ours.Work).Median(), turns.Select(turn => turn.Theirs.Work).Median()));
        }
        Console.Error.WriteLine($"PostgreSQL found somebody, where somebody fits, for {found} of {workshop.Asked.Count} questions.");
        foreach (var broad in (bool[])[false, true])
        {
            if (ratios.FindAll(one => one.IsBroad == broad) is not { Count: > 0 } some) continue;
            table.Row($"PostgreSQL {await postgres.VersionAsync()} : embedded, {(broad ? "broad" : "selective")} questions, work",
                $"{some.Select(one => one.Work).Median().Times()} (one in ten below {some.Select(one => one.Work).Percentile(10).Times()}); {some.Select(one => one.Theirs).Median().Milliseconds()} : {some.Select(one => one.Ours).Median().Milliseconds()}; on the wall {some.Select(one => one.Wall).Median().Times()}",
                $"≥ {Wanted.Times()}", some.Select(one => one.Work).Median() >= Wanted);
        }
    }

    private static Took Ours(Workshop workshop, Asked asked)
    {
        CoachResults answer = null!;
        var took = Took.By(() => answer = workshop.Search.Ask(asked.Question.Query, asked.Question.Reader));
        workshop.Check(asked, answer);
        return took;
    }

    private static Took Theirs(PostgresSearch postgres, PostgresQuestion question)
    {
        var (worked, began) = (postgres.Worked, Stopwatch.GetTimestamp());
        question.Ask();
        return new(postgres.Worked - worked, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }
}
