using ReciproCoach.Matching.Cli.Commands;

namespace ReciproCoach.Matching.Cli;

/// <summary>Takes a command line to the command it names, and turns what went wrong into an exit code.</summary>
public static class CommandLine
{
    private const string Usage = """
        solve --pairs pairs.csv [--people people.csv] [--pins pins.csv] [--fairness total|floor:N|leximin]
              [--iterations N] --out matching.csv --certificate certificate.json
        verify --pairs pairs.csv [--people people.csv] [--pins pins.csv] --matching matching.csv --certificate certificate.json
        replace --pairs pairs.csv [--people people.csv] [--pins pins.csv] --matching matching.csv --leaves id[,id] [--joins id[,id]]
                [--locked locked.csv] [--most-new K] [--iterations N] --out matching.csv
        generate --family real|sym|mutual|coarse|sparse --n N --seed S [--degree D] --out pairs.csv [--people people.csv]
        """;

    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The command and its options.</param>
    /// <param name="output">Hears the result; its last line is made for programs.</param>
    /// <param name="errors">Hears progress, and every reason for a refusal.</param>
    /// <param name="stop">Ends long work early, with the best answer so far.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors, CancellationToken stop = default)
    {
        try
        {
            var (name, rest) = arguments.Count > 0 ? (arguments[0], arguments.Skip(1)) : ("", []);
            return name switch
            {
                "solve" => Solve.Run(Options.Read(rest, Solve.Known), output, errors, stop),
                "verify" => Verify.Run(Options.Read(rest, Verify.Known), output, errors),
                "replace" => Replace.Run(Options.Read(rest, Replace.Known), output, errors, stop),
                "generate" => Generate.Run(Options.Read(rest, Generate.Known), errors),
                "help" or "--help" or "-h" => Explain(output, ExitCode.Valid),
                _ => Explain(errors, ExitCode.BadInput),
            };
        }
        catch (BadInputException refused)
        {
            foreach (var reason in refused.Reasons)
                errors.WriteLine(reason);
            return ExitCode.BadInput;
        }
    }

    private static int Explain(TextWriter writer, int code)
    {
        writer.WriteLine(Usage);
        return code;
    }
}
