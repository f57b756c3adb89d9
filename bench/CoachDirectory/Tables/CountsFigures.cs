using ReciproCoach.CoachDirectory.Bench.Contestants;
using ReciproCoach.CoachDirectory.Bench.Measuring;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Lucene;

namespace ReciproCoach.CoachDirectory.Bench.Tables;

/// <summary>The answer with all counts beside the same Lucene query without any, one after the other, in turns.</summary>
internal static class CountsFigures
{
    private const int WarmUps = 2;

    public static void Write(Table table, Workshop workshop, int rounds)
    {
        var runs = workshop.Asked.Select(asked => new Run(asked, Plain(workshop, asked))).ToList();
        for (var round = -WarmUps; round < rounds; round++)
            foreach (var run in runs) run.Once(workshop, round);
        Write(table, "selective", 1.5, [.. runs.Where(run => !run.Asked.IsBroad)]);
        Write(table, "broad", 4, [.. runs.Where(run => run.Asked.IsBroad)]);
        foreach (var run in runs) Console.Error.WriteLine($"{run.Ratio:F2}\t{run.Counted.Select(one => one.Work).Median():F2}\t{run.Asked.Answer.Fitting.Count}\t{run.Asked.Answer.FitTheWords}\t{run.Asked.Question.Query.Words}\t{string.Join(' ', run.Asked.Question.Query.Chosen.Keys)}\t{run.Asked.Question.Reader.Sees}");
    }

    private static void Write(Table table, string kind, double wanted, IReadOnlyList<Run> runs)
    {
        // A small directory has no broad questions.
        if (runs.Count == 0) return;
        var (ratio, worst) = (runs.Select(run => run.Ratio).Median(), runs.Max(run => run.Ratio));
        var (work, wall) = (runs.SelectMany(run => run.Counted.Select(one => one.Work)).ToList(), runs.SelectMany(run => run.Counted.Select(one => one.Wall)).ToList());
        table.Row($"{kind} questions ({runs.Count}), all counts : without counts, work",
            $"{ratio.Times()} (nine in ten below {runs.Select(run => run.Ratio).Percentile(90).Times()}, worst {worst.Times()}); {work.Median().Milliseconds()} : {runs.SelectMany(run => run.Uncounted.Select(one => one.Work)).Median().Milliseconds()}",
            $"≤ {wanted.Times()}", ratio <= wanted);
        table.Row($"{kind} questions, 99th percentile : median, work", $"{(work.Percentile(99) / work.Median()).Times()}; {work.Percentile(99).Milliseconds()}", "< 3 ×", work.Percentile(99) < 3 * work.Median());
        table.Row($"{kind} questions, the same on the wall", $"{(wall.Percentile(99) / wall.Median()).Times()}; {wall.Percentile(99).Milliseconds()}");
    }

    private static WithoutCounts Plain(Workshop workshop, Asked asked)
    {
        var (reader, fitting) = (asked.Question.Reader, asked.FitTheFilters);
        return new(asked.Words, asked.Question.Query, new(workshop.Search.Index, (member, traits) =>
            Guid.ParseExact(member, "N") is var id && fitting.Contains(id) && LuceneFields.IsFor(reader.ClosenessTo(id), traits)));
    }

    private sealed class Run(Asked asked, WithoutCounts plain)
    {
        public Asked Asked => asked;

        public List<Took> Counted { get; } = [];

        public List<Took> Uncounted { get; } = [];

        /// <summary>The middle of the ratios of neighbouring runs.</summary>
        public double Ratio => Counted.Zip(Uncounted, (counted, uncounted) => counted.Work / uncounted.Work).Median();

        /// <summary>Now one first, now the other.</summary>
        public void Once(Workshop workshop, int round)
        {
            CoachResults answer = null!;
            Took counted = default, uncounted = default;
            if (round % 2 == 0) uncounted = Took.By(() => plain.Find(workshop.Search.Index));
            counted = Took.By(() => answer = workshop.Search.Find(asked.Words, asked.Question.Query, asked.Question.Reader));
            if (round % 2 != 0) uncounted = Took.By(() => plain.Find(workshop.Search.Index));
            workshop.Check(asked, answer);
            if (round < 0) return;
            Counted.Add(counted);
            Uncounted.Add(uncounted);
        }
    }
}
