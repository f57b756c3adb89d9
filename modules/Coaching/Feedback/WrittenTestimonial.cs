namespace ReciproCoach.Coaching.Feedback;

/// <summary>What the client says about the coach for everybody to read, once a coordinator has approved it. Withdrawn, it is gone.</summary>
internal sealed class WrittenTestimonial
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RelationshipId { get; init; }

    public required Guid Coach { get; init; }

    public required Guid Author { get; init; }

    public required string Language { get; init; }

    public required string Words { get; init; }

    public TestimonialState State { get; private set; }

    public required DateTimeOffset WrittenAt { get; init; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public void Decide(TestimonialState state, DateTimeOffset at) => (State, DecidedAt) = (state, at);
}

/// <summary>What became of a testimonial.</summary>
internal enum TestimonialState { Waiting, Approved, Declined }
