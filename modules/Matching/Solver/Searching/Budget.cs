namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>Counts assignments solved and says when to stop; the clock is never asked.</summary>
internal sealed class Budget(int iterations, CancellationToken cancellation, Budget? whole = null)
{
    public int Used { get; private set; }

    public bool Cancelled => cancellation.IsCancellationRequested;

    public bool Spent => !Affords(1);

    public bool Affords(int more) => more <= Left && !Cancelled;

    /// <summary>A part has no more left than the whole, which others may spend from meanwhile.</summary>
    public int Left => Math.Max(0, Math.Min(iterations - Used, whole?.Left ?? int.MaxValue));

    public void Use(int solved = 1)
    {
        Used += solved;
        whole?.Use(solved);
    }

    /// <summary>Half of what is left, spent from the whole as it is used.</summary>
    public Budget Half() => Part((Left + 1) / 2);

    /// <summary>So much of what is left at most, spent from the whole as it is used.</summary>
    public Budget Part(int most) => new(Math.Clamp(most, 0, Left), cancellation, this);
}
