namespace ReciproCoach.Provision;

/// <summary>What the program tells the shell.</summary>
public static class ExitCode
{
    /// <summary>Umbraco is as it should be, but for what the report lists as left alone.</summary>
    public const int Done = 0;

    /// <summary>The look before the first write found problems; nothing has been written.</summary>
    public const int Problems = 1;

    /// <summary>The command line is wrong.</summary>
    public const int BadCommandLine = 2;

    /// <summary>Stopped on the way: refused, unreachable or interrupted. Run again, it goes on where it stopped.</summary>
    public const int Stopped = 3;
}
