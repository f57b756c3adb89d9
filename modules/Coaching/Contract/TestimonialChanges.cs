namespace ReciproCoach.Coaching;

/// <summary>What the changes feed and kept answers call testimonials: a line when one appears in public or goes.</summary>
public static class TestimonialChanges
{
    public const string Kind = "testimonial";
}
