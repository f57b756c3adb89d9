namespace ReciproCoach.Matching.Cli;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    /// <summary>The answer is valid; for <c>verify</c>, everything holds.</summary>
    public const int Valid = 0;

    /// <summary>The input is sound, but there is no valid answer; for <c>verify</c>, something does not hold.</summary>
    public const int NoValidAnswer = 1;

    /// <summary>The command line or a file is wrong; standard error names every reason.</summary>
    public const int BadInput = 2;
}
