namespace ReciproCoach.Coaching.Sessions;

/// <summary>An hour the coach gave. The coach notes it, the client confirms or disputes it; once confirmed it stays.</summary>
internal sealed class Session
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RelationshipId { get; init; }

    /// <summary>The day on the coach's calendar.</summary>
    public required DateOnly Day { get; set; }

    public required int Minutes { get; set; }

    public SessionState State { get; private set; }

    public required DateTimeOffset LoggedAt { get; init; }

    /// <summary>When the client last answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The client's words while it is disputed.</summary>
    public string? Objection { get; private set; }

    /// <summary>The key of the form that logged it: a form sent twice logs once.</summary>
    public required Guid FormKey { get; init; }

    /// <summary>Grows with every change, so that a correction and a confirmation at the same moment cannot both win.</summary>
    public int Version { get; private set; }

    public bool IsConfirmed => State is SessionState.Confirmed;

    public void Correct(DateOnly day, int minutes) =>
        (Day, Minutes, State, AnsweredAt, Objection, Version) = (day, minutes, SessionState.Logged, null, null, Version + 1);

    public void Confirm(DateTimeOffset at) => (State, AnsweredAt, Objection, Version) = (SessionState.Confirmed, at, null, Version + 1);

    public void Dispute(string objection, DateTimeOffset at) =>
        (State, AnsweredAt, Objection, Version) = (SessionState.Disputed, at, objection, Version + 1);
}
