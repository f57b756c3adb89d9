using ReciproCoach.Platform.Face;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Feedback;

internal static class TestimonialStates
{
    public static Text Label(this TestimonialState state) => state switch
    {
        TestimonialState.Waiting => Text.In("testimonial").Of("Waits to be read"),
        TestimonialState.Approved => Text.In("testimonial").Of("Published"),
        TestimonialState.Declined => Text.In("testimonial").Of("Not published"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    public static StateKind Kind(this TestimonialState state) => state switch
    {
        TestimonialState.Waiting => StateKind.Idle,
        TestimonialState.Approved => StateKind.Good,
        TestimonialState.Declined => StateKind.Warn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}
