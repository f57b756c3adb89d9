namespace ReciproCoach.Coaching;

/// <summary>How far the two agree about a session.</summary>
public enum SessionState
{
    /// <summary>The coach says so; the client has not answered yet.</summary>
    Logged,

    /// <summary>Both say so: it counts in the hours log and stays as it is.</summary>
    Confirmed,

    /// <summary>The client says that it was not so. The coach can correct it, the client can still confirm it.</summary>
    Disputed,
}
