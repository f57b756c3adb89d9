namespace ReciproCoach.Coaching.Feedback;

/// <summary>What the client tells the coach at the end. The coach and the coordinators of the language see it, nobody else.</summary>
internal sealed class PrivateFeedback
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RelationshipId { get; init; }

    public required string Words { get; set; }

    public required DateTimeOffset GivenAt { get; set; }
}
