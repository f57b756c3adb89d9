namespace ReciproCoach.Rounds;

/// <summary>What the changes feed and kept answers call rounds: a line for each change the public pages show, places taken included.</summary>
public static class RoundChanges
{
    public const string Kind = "round";
}
