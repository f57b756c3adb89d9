using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using ReciproCoach.CoachDirectory.Bench.Contestants;
using ReciproCoach.CoachDirectory.Bench.Measuring;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Lucene;

namespace ReciproCoach.CoachDirectory.Bench.Tables;

/// <summary>
/// The way of a described coach into the index (old documents replaced, Lucene's made, committed with its place in the feed)
/// beside Lucene.NET alone, given the same documents ready made. Merges run beside, so the whole process is measured.
/// </summary>
internal static class IndexingFigures
{
    private const int Coaches = 20_000, Passes = 5, AtOnce = 500;
    private const double Wanted = 1.3;

    public static void Write(Table table, Workshop workshop)
    {
        var coaches = workshop.Coaches.Take(Coaches).ToList();
        List<DescribedCoach> described = [];
        var describing = Work(() => described = coaches.ConvertAll(coach => workshop.House.Describe.Of(coach, 0)));
        var documents = described.SelectMany(coach => coach.Documents).Select(LuceneFields.Of).ToList();
        var passes = new List<(double Ours, double Raw)>();
        for (var pass = -1; pass < Passes; pass++)
        {
            var (ours, raw) = (Work(() => Portal(workshop, described)), Work(() => Raw(documents)));
            if (pass >= 0) passes.Add((ours, raw));
        }
        var ratio = passes.Select(pass => pass.Ours / pass.Raw).Median();
        table.Row($"indexing {coaches.Count.Count()} described coaches : Lucene.NET alone with the documents ready, work",
            $"{ratio.Times()} ({passes.Min(pass => pass.Ours / pass.Raw).Times()} to {passes.Max(pass => pass.Ours / pass.Raw).Times()}); {passes.Select(pass => pass.Ours / coaches.Count).Median().Milliseconds()} a coach", $"≤ {Wanted.Times()}", ratio <= Wanted);
        table.Row("reading and describing a coach before that, work", (describing / coaches.Count).Milliseconds());
    }

    private static void Portal(Workshop workshop, List<DescribedCoach> described) => InFolder(folder =>
    {
        using var search = new EmbeddedSearch(workshop.House, folder);
        foreach (var some in described.Chunk(AtOnce)) search.Index.PutAsync(some, CancellationToken.None).GetAwaiter().GetResult();
        search.Index.KeepAsync(1, [], CancellationToken.None).GetAwaiter().GetResult();
    });

    private static void Raw(List<Document> documents) => InFolder(path =>
    {
        using var folder = FSDirectory.Open(path);
        using var writer = new IndexWriter(folder, OpenIndexFiles.Settings(OpenMode.CREATE));
        foreach (var document in documents) writer.AddDocument(document);
        writer.Commit();
    });

    private static void InFolder(Action<string> work)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("bench-coach-index-").FullName;
        work(folder);
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private static double Work(Action work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
