namespace ReciproCoach.Coaching;

/// <summary>How long things may be: the same in forms and tables.</summary>
internal static class Lengths
{
    public const int Language = 10;
    public const int Reason = 1000;
    public const int Objection = 1000;
    public const int Feedback = 4000;
    public const int Testimonial = 600;
}
