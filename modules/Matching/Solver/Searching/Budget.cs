namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>Counts assignments solved and says when to stop; the clock is never asked.</summary>
internal sealed class Budget(int iterations, CancellationToken cancellation)
{
    public int Used { get; private set; }

    public bool Cancelled => cancellation.IsCancellationRequested;

    public bool Spent => !Affords(1);

    public bool Affords(int more) => Used + more <= iterations && !Cancelled;

    public void Use() => Used++;
}
