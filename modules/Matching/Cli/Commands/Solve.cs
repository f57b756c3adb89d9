using System.Globalization;
using ReciproCoach.Matching.Cli.Files;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Cli.Commands;

/// <summary>Matches a round and writes the matching and its certificate.</summary>
internal static class Solve
{
    public static readonly string[] Known = [.. GivenRound.Known, "out!", "certificate!", "fairness", "iterations"];

    public static int Run(Options options, TextWriter output, TextWriter errors, CancellationToken stop)
    {
        var work = Work(options);
        var (_, instance) = GivenRound.Read(options);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var solution = new CycleCoverSolver().Solve(instance, work, new SolvingAloud(errors), stop);
        var seconds = clock.Elapsed.TotalSeconds;
        if (solution.Certificate is not { } certificate)
            return Explain(solution.Outcome, errors);

        AtomicFile.WriteBytes(options["certificate"], certificate.WriteTo);
        MatchingFile.Write(options["out"], solution.Pairs);
        Say(solution, instance.People.Count, seconds, output);
        return ExitCode.Valid;
    }

    private static void Say(Solution solution, int people, double seconds, TextWriter output)
    {
        foreach (var person in solution.LeftOut)
            output.WriteLine($"left out: {person.Person}: {LeftOutSentence.Of(person.Reason)}");
        foreach (var stage in solution.Stages.Where(stage => stage.Floor is not null))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"below {stage.Floor}: {stage.Found} pairs, at least {stage.Bound}"));
        if (solution.PriceOfFairness is { } price)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"price of fairness: {price.AtLeast} to {price.AtMost} of the total"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"matched {solution.PeopleMatched} of {people}, people-bound {solution.PeopleBound}, score {solution.Total}, bound {solution.Bound}, gap {solution.Gap}, proven {YesNo.Of(solution.Proven)}, {seconds:0.000} s"));
    }

    private static SolveOptions Work(Options options)
    {
        var work = SolveOptions.Default;
        if (!Fairness.TryParse(options.Maybe("fairness") ?? Fairness.Total.Name, out var fairness))
            throw new BadInputException($"--fairness {options.Maybe("fairness")}: total, floor:N or leximin is needed");
        return work with { Fairness = fairness, Iterations = options.Number("iterations", 1, int.MaxValue, work.Iterations) };
    }

    private static int Explain(Outcome outcome, TextWriter errors)
    {
        errors.WriteLine(outcome == Outcome.ForcedPairsImpossible
            ? "No matching keeps all the forced pairs; nothing was written."
            : "None was found that keeps all the forced pairs, nor was it proved that none exists; nothing was written.");
        return ExitCode.NoValidAnswer;
    }
}
