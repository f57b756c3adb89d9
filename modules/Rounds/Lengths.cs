namespace ReciproCoach.Rounds;

/// <summary>How long things may be: the same in forms and tables.</summary>
internal static class Lengths
{
    public const int Title = 100;
    public const int Summary = 300;
    public const int Description = 5000;
    public const int Reason = 500;
    public const int Email = 254;
    public const int Language = 10;
    public const int Zone = 64;
}
