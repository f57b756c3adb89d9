namespace ReciproCoach.Platform.Changes;

/// <summary>
/// “This thing has changed”: a line of an append-only feed that every process follows with its own cursor (search indexes,
/// caches). It carries no state: the follower reads what is current.
/// </summary>
public sealed class Change
{
    /// <summary>Grows; on PostgreSQL transactions may commit out of order, so followers re-read a window.</summary>
    public long Id { get; init; }

    /// <summary>What kind of thing, for example <c>profile</c> or <c>page</c>.</summary>
    public required string Kind { get; init; }

    public required Guid Entity { get; init; }

    public required DateTimeOffset At { get; init; }
}
