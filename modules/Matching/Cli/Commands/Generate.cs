using System.Globalization;
using ReciproCoach.Matching.Cli.Files;
using ReciproCoach.Matching.Cli.Generating;

namespace ReciproCoach.Matching.Cli.Commands;

/// <summary>Invents a round and writes its allowed pairs.</summary>
internal static class Generate
{
    public static readonly string[] Known = ["family!", "n!", "seed!", "degree", "out!", "people"];

    /// <summary>Above this a file of pairs has more than a milliard lines; ask for the rows in the process instead.</summary>
    private const int MostPeople = 50_000;

    public static int Run(Options options, TextWriter errors)
    {
        if (!Family.Names.Contains(options["family"]))
            throw new BadInputException($"--family {options["family"]}: one of {string.Join(", ", Family.Names)} is needed");

        var people = options.Number("n", 0, MostPeople);
        var seed = options.Number("seed", long.MinValue, long.MaxValue);
        var degree = options.Number("degree", 0, MostPeople, Family.UsualDegree);
        var rows = Family.Make(options["family"], people, seed, degree);

        if (options.Maybe("people") is { } path)
            AtomicFile.Write(path, writer => WritePeople(rows, writer));
        var pairs = 0L;
        AtomicFile.Write(options["out"], writer => pairs = WritePairs(rows, writer));
        errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{people} people, {pairs} allowed pairs"));
        return ExitCode.Valid;
    }

    private static void WritePeople(InventedRows rows, TextWriter writer)
    {
        writer.Write("id\n");
        for (var person = 0; person < rows.People.Count; person++)
            writer.Write($"{rows.People[person]}\n");
    }

    private static long WritePairs(InventedRows rows, TextWriter writer)
    {
        var pairs = 0L;
        var scores = new int[rows.People.Count];
        writer.Write("client,coach,score\n");
        for (var client = 0; client < rows.People.Count; client++)
        {
            rows.Read(client, scores);
            foreach (var (coach, score) in scores.Index())
            {
                if (score < 0)
                    continue;
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{rows.People[client]},{rows.People[coach]},{score}\n"));
                pairs++;
            }
        }

        return pairs;
    }
}
