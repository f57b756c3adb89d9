namespace ReciproCoach.Content;

/// <summary>How many characters things may have: the same in files, forms and tables.</summary>
internal static class Lengths
{
    public const int Slug = 100;
    public const int Title = 200;
    public const int Summary = 500;
    public const int Description = 300;
    public const int Hero = 200;
    public const int Body = 100_000;
    public const int Language = 20;
    public const int Alt = 300;
}
