using System.Globalization;

namespace ReciproCoach.CoachDirectory.Bench;

/// <summary>How much is invented, and how often it is asked.</summary>
internal sealed record Settings(int Coaches, int Rounds, int Seed)
{
    public static Settings Read(string[] args) => new(Number(args, "--coaches", 100_000), Number(args, "--rounds", 7), Number(args, "--seed", 6));

    private static int Number(string[] args, string name, int usual) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : usual;
}
