using System.Globalization;
using ReciproCoach.Matching.Bench.Rounds;
using ReciproCoach.Matching.Bench.Runs;
using ReciproCoach.Matching.Bench.Writing;

namespace ReciproCoach.Matching.Bench.Tables;

/// <summary>How far proofs reach: a family at several sizes, each run in a process of its own.</summary>
internal static class ProofTable
{
    public static void Write(string family, IEnumerable<int> sizes, int seeds)
    {
        var table = new MarkdownTable(
            $"{family}, seeds 1 to {seeds}", "people", "proven best", "people proven", "median gap", "widest gap", "median s of work", "most", "peak MB", "certificate KB", "verified");
        foreach (var people in sizes)
        {
            var runs = Enumerable.Range(1, seeds).Select(seed => ChildRun.Start(new(family, people, seed))).ToList();
            table.Row(((long)people).Count(), Of(runs, run => run.Proven), Of(runs, run => run.Matched == run.PeopleBound),
                runs.Select(run => run.GapPercent).Median().Percent(), runs.Max(run => run.GapPercent).Percent(),
                runs.Select(run => run.Seconds).Median().Seconds(), runs.Max(run => run.Seconds).Seconds(),
                runs.Max(run => run.PeakMegabytes).ToString("0", CultureInfo.InvariantCulture),
                runs.Select(run => run.CertificateBytes / 1024.0).Median().ToString("0", CultureInfo.InvariantCulture), Of(runs, run => run.Verified));
        }
    }

    public static string Of<T>(IReadOnlyCollection<T> all, Func<T, bool> which) => $"{all.Count(which)} of {all.Count}";
}
