namespace ReciproCoach.Matching.Cli.Commands;

/// <summary>Truth in words a script can look for.</summary>
internal static class YesNo
{
    public static string Of(bool holds) => holds ? "yes" : "no";
}
