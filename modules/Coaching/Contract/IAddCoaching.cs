using ReciproCoach.Matching.Desk;

namespace ReciproCoach.Coaching;

/// <summary>A relationship with its history, to be made without a matching: for the demo and for tests.</summary>
/// <param name="EndedAt">When its round was over; null while it is open.</param>
public sealed record NewRelationship(
    Guid Round, string Language, MatchedPair Pair, DateTimeOffset BeganAt, DateTimeOffset? EndedAt, IReadOnlyList<NewSession> Sessions)
{
    /// <summary>What the client told the coach in private; null where they did not.</summary>
    public string? Feedback { get; init; }

    public NewTestimonial? Testimonial { get; init; }
}

/// <param name="Minutes">Quarter hours, 15 to 180.</param>
/// <param name="Objection">The client's words where they dispute the session.</param>
public sealed record NewSession(DateOnly Day, int Minutes, SessionState State, string? Objection = null);

/// <param name="Approved">False while it waits for a coordinator.</param>
public sealed record NewTestimonial(string Language, string Words, bool Approved);

/// <summary>Adds what happened after a matching, past rules and mails. The database's own constraints hold here too.</summary>
public interface IAddCoaching
{
    Task AddAsync(IReadOnlyList<NewRelationship> relationships, CancellationToken cancellation);
}
