using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Coaching.Rules;

/// <summary>Feedback looks back: when the sessions are done, the round has ended or the relationship is over.</summary>
internal sealed record FeedbackComesAtTheEnd(bool IsAtItsEnd) : Rule(!IsAtItsEnd,
    Text.In(nameof(FeedbackComesAtTheEnd)).Of("You can leave feedback once your sessions are done or the round has ended."));

internal sealed record AClientWritesOneTestimonial(bool HasOne) : Rule(HasOne,
    Text.In(nameof(AClientWritesOneTestimonial)).Of("You have already written a testimonial. To write another one, withdraw the first."));
