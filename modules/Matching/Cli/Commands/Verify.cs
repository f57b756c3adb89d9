using System.Globalization;
using ReciproCoach.Matching.Cli.Files;
using ReciproCoach.Matching.Verifier;

namespace ReciproCoach.Matching.Cli.Commands;

/// <summary>Checks a matching and its certificate against the round.</summary>
internal static class Verify
{
    public static readonly string[] Known = [.. GivenRound.Known, "matching!", "certificate!"];

    public static int Run(Options options, TextWriter output, TextWriter errors)
    {
        var table = MatchingFile.Table(options["matching"]);
        var matching = RoundFiles.DirectedPairs(table);
        var (bytes, unread) = Certificate(options["certificate"]);
        var (given, _) = GivenRound.Read(options, [.. table.Reasons, .. unread]);
        var verdict = CertificateVerifier.Verify(
            given.ForVerifier(), [.. matching.Items.Select(pair => new Pair(pair.Client, pair.Coach))], bytes, new SolvingAloud(errors));

        foreach (var fault in verdict.Faults)
            output.WriteLine($"refused: {fault}");
        var gap = verdict.Bound - verdict.Total;
        output.WriteLine(verdict.Accepted
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"accepted {verdict.Objective}: matched {verdict.Matched} of {given.Draft.People.Count}, people-bound {verdict.PeopleBound}, score {verdict.Total}, bound {verdict.Bound}, gap {gap}, proven {YesNo.Of(verdict.Proven)}")
            : string.Create(CultureInfo.InvariantCulture, $"not accepted: {verdict.Faults.Count} faults"));
        return verdict.Accepted ? ExitCode.Valid : ExitCode.NoValidAnswer;
    }

    private static (byte[] Bytes, string[] Unread) Certificate(string path)
    {
        try
        {
            return (File.ReadAllBytes(path), []);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ([], [$"{path}: cannot be read: {failure.Message}"]);
        }
    }
}
