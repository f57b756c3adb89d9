namespace ReciproCoach.Members;

/// <summary>How long things may be: the same in forms and tables.</summary>
internal static class Lengths
{
    public const int Name = 100;
    public const int Email = 254;
    public const int Language = 10;
    public const int Organisation = 150;
    public const int Headline = 120;
    public const int Bio = 3000;
    public const int FieldAudiences = 400;
    public const int Print = 32;
}
