using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ReciproCoach.Matching.Bench.Rounds;

namespace ReciproCoach.Matching.Bench.Runs;

/// <summary>One run in a process of its own, so that its memory is its own.</summary>
internal static class ChildRun
{
    public const string Word = "one";

    /// <summary>Up to this a solve is repeated where it is too short to measure.</summary>
    private const int Short = 1_000;

    /// <summary>What the parent calls.</summary>
    public static OwnRun Start(RoundName name)
    {
        var child = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var word in new[] { Word, name.Family, Number(name.People), Number(name.Seed), Number(name.Degree) })
            child.ArgumentList.Add(word);
        using var process = Process.Start(child)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var run = JsonSerializer.Deserialize<OwnRun>(line)!;
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name.Family} {name.People} seed {name.Seed}: proven {run.Proven}, gap {run.Bound - run.Total}, {run.Seconds:0.000} s, {run.PeakMegabytes:0} MB, verified {run.Verified}"));
        return run;
    }

    /// <summary>What the child does.</summary>
    public static int Run(string[] words)
    {
        var name = new RoundName(words[0], Parse(words[1]), Parse(words[2]), Parse(words[3]));
        WarmUp.Solver(name);
        var round = new InventedRound(name);
        Console.WriteLine(JsonSerializer.Serialize(OwnRun.Of(name, round, repeat: name.People <= Short)));
        return 0;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Parse(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
