using System.Diagnostics;
using System.Globalization;
using ReciproCoach.CoachDirectory.Bench.Contestants;
using ReciproCoach.CoachDirectory.Bench.Inventing;
using ReciproCoach.CoachDirectory.Bench.Measuring;
using ReciproCoach.CoachDirectory.Searching.Describing;

namespace ReciproCoach.CoachDirectory.Bench.Tables;

/// <summary>
/// What a process holds more once it has opened the index of everybody and answered all questions of it, compared with itself after
/// the same with an index of a few: memory of its own as Linux counts it, which leaves out the files it has mapped.
/// </summary>
internal static class MemoryFigure
{
    public const string Word = "memory";
    private const int AFew = 200, Rounds = 5;
    private const double Megabyte = 1024 * 1024, Wanted = 150;

    public static void Write(Table table, string folder, Settings settings)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Itself(), Word, folder, "--seed", settings.Seed.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd().Split(';', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        if (process.ExitCode != 0 || said.Length != 3) throw new InvalidOperationException($"Measuring memory ended with {process.ExitCode}.");
        var own = double.Parse(said[0], CultureInfo.InvariantCulture);
        table.Row("memory beyond the index files, under questions", $"{own:F0} MB, {said[1]} MB of it living objects; files {said[2]} MB", $"< {Wanted:F0} MB", own < Wanted);
    }

    public static int Measure(House house, Settings settings, string folder)
    {
        var coaches = new InventCoaches(settings.Seed, house.Clock.GetUtcNow()).Make(AFew);
        var questions = new InventQuestions(settings.Seed, coaches).Make();
        var few = Directory.CreateTempSubdirectory("bench-coach-few-").FullName;
        using (var small = new EmbeddedSearch(house, few))
        {
            small.Index.PutAsync([.. coaches.Select(coach => house.Describe.Of(coach, 0))], CancellationToken.None).GetAwaiter().GetResult();
            small.Index.KeepAsync(0, [], CancellationToken.None).GetAwaiter().GetResult();
            Ask(small, questions);
        }
        Directory.Delete(few, recursive: true);
        var (living, own) = (GC.GetTotalMemory(forceFullCollection: true), Own());
        using var search = new EmbeddedSearch(house, folder);
        Ask(search, questions);
        var ownAfter = Own();
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => file.Contains("coach-index", StringComparison.Ordinal)).Sum(file => new FileInfo(file).Length);
        Console.WriteLine($"{(ownAfter - own) / Megabyte:F1};{(GC.GetTotalMemory(forceFullCollection: true) - living) / Megabyte:F1};{files / Megabyte:F0}");
        return 0;
    }

    private static void Ask(EmbeddedSearch search, IReadOnlyList<Question> questions)
    {
        for (var round = 0; round < Rounds; round++)
            foreach (var question in questions) search.Ask(question.Query, question.Reader);
    }

    private static long Own() => 1024 * long.Parse(
        File.ReadLines("/proc/self/status").First(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);

    /// <summary>The assembly, where the process is the dotnet host.</summary>
    private static IEnumerable<string> Itself() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
}
