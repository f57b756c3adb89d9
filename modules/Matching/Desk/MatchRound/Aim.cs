using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Desk.MatchRound;

/// <summary>What coordinators may let count after the number of people.</summary>
internal enum Aim { Total, Floor, Leximin }

internal static class Aims
{
    /// <summary>The points a pair has at most.</summary>
    public const int HighestFloor = 1_000;

    /// <summary>A floor that helps in the usual round, to begin with.</summary>
    public const int UsualFloor = 200;

    /// <param name="floor">Only looked at where the aim is a floor; within 0 to <see cref="HighestFloor"/>.</param>
    public static Fairness Fairness(this Aim aim, int floor) => aim switch
    {
        Aim.Floor => Solver.Fairness.Floor(floor),
        Aim.Leximin => Solver.Fairness.Leximin,
        _ => Solver.Fairness.Total,
    };

    public static (Aim Aim, int Floor) Of(Fairness fairness) =>
        fairness.FloorScore is { } floor ? (Aim.Floor, floor) : (fairness == Solver.Fairness.Leximin ? Aim.Leximin : Aim.Total, UsualFloor);
}
