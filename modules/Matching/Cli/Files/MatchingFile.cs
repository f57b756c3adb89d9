using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>The pairs made, in ordinal order of the client.</summary>
internal static class MatchingFile
{
    public static CsvTable Table(string path) => new(path, "client", "coach");

    public static void Write(string path, IEnumerable<ScoredPair> pairs) => AtomicFile.Write(path, writer =>
    {
        writer.Write("client,coach\n");
        foreach (var pair in pairs.OrderBy(pair => pair.Client, StringComparer.Ordinal))
            writer.Write($"{CsvText.Field(pair.Client)},{CsvText.Field(pair.Coach)}\n");
    });
}
