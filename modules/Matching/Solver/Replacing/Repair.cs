namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>What a search for a repair came to.</summary>
/// <param name="Round">What was asked.</param>
/// <param name="CoachOf">The repair; one's own number stands for whoever waits or takes no part. Null when none was found.</param>
/// <param name="Found">What the repair has in each level of <see cref="RepairObjective"/>.</param>
/// <param name="AtLeast">What is proved that every repair as good in the levels before must have.</param>
/// <param name="Finished">The repair is proved best, or without one it is proved that there is none.</param>
internal sealed record Repair(RunningRound Round, int[]? CoachOf, long[] Found, long[] AtLeast, bool Finished)
{
    public int NewPairs => (int)Found[RepairObjective.NewPairs];

    public int Stayers => (int)Found[RepairObjective.Stayers];

    public int Joiners => (int)Found[RepairObjective.Joiners];

    public bool SeatsEverybody => CoachOf is not null && Stayers + Joiners == 0;

    public bool Within(int limit) => CoachOf is not null && NewPairs <= limit;

    /// <summary>True when it is settled that no repair as good for the people stays within the limit.</summary>
    public bool Exceeds(int limit) =>
        Found[RepairObjective.Stayers] == AtLeast[RepairObjective.Stayers]
        && Found[RepairObjective.Joiners] == AtLeast[RepairObjective.Joiners]
        && AtLeast[RepairObjective.NewPairs] > limit;
}
