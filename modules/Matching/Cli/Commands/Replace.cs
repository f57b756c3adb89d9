using System.Globalization;
using ReciproCoach.Matching.Cli.Files;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Cli.Commands;

/// <summary>Mends a running matching after people left it, or before others join it late.</summary>
internal static class Replace
{
    public static readonly string[] Known = [.. GivenRound.Known, "matching!", "leaves", "joins", "locked", "most-new", "iterations", "out!"];

    public static int Run(Options options, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var input = ReplaceInput.Read(options);
        var work = SolveOptions.Default with { Iterations = options.Number("iterations", 1, int.MaxValue, SolveOptions.Default.Iterations) };
        var repair = new ReplacementSolver().Repair(input.Draft, work, new SolvingAloud(errors), stop);
        if (repair.Outcome != ReplacementOutcome.Repaired)
            return Explain(repair, output, errors);

        MatchingFile.Write(options["out"], repair.Pairs);
        Say(output, "ended", repair.Ended.Select(pair => $"{pair.Client} → {pair.Coach}"));
        Say(output, "new", repair.New.Select(pair => $"{pair.Client} → {pair.Coach}"));
        Say(output, "waiting", repair.Waiting.Select(waiting => $"{waiting.Person}: {LeftOutSentence.Of(waiting.Reason)}"));
        SayRemedies(output, repair);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"matched {repair.Pairs.Count} of {input.TakingPart}, new {repair.New.Count} pairs, score {repair.Total}, proven {YesNo.Of(repair.Proven)}"));
        return ExitCode.Valid;
    }

    private static int Explain(Replacement repair, TextWriter output, TextWriter errors)
    {
        SayRemedies(output, repair);
        errors.WriteLine(repair.Outcome switch
        {
            ReplacementOutcome.NotWithinLimit => string.Create(
                CultureInfo.InvariantCulture, $"No repair has so few new pairs; it takes at least {repair.NewPairsBound}. Nothing was written."),
            ReplacementOutcome.LockedPairsImpossible => "No matching keeps all the locked and forced pairs. Nothing was written.",
            _ => "No repair was found, nor was it proved that there is none. Nothing was written.",
        });
        return ExitCode.NoValidAnswer;
    }

    private static void SayRemedies(TextWriter output, Replacement repair) => Say(output, "would help", repair.Remedies.Select(remedy => remedy.Kind switch
    {
        RemedyKind.Unlock => $"release {remedy.Client} → {remedy.Coach}",
        RemedyKind.StandIn => $"{remedy.Client} joins",
        _ => $"allow {remedy.Client} → {remedy.Coach}",
    } + string.Create(CultureInfo.InvariantCulture, $" ({remedy.NewPairs} new pairs)")));

    private static void Say(TextWriter output, string what, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            output.WriteLine($"{what}: {line}");
    }
}
