using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Levels;
using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Seating;

/// <summary>Everybody who must be seated, then the fewest concessions, then the highest total, as one whole number.</summary>
internal sealed class SeatingObjective : Objective
{
    public const int Missing = 0;
    public const int Concessions = 1;
    public const int Lacking = 2;

    private readonly Instance strict;
    private readonly bool[] mustSit;
    private readonly NestedLevels levels;
    private readonly Dictionary<int, int> pinned;

    private SeatingObjective(Instance strict, Instance relaxed, bool[] mustSit, NestedLevels levels) : base(relaxed)
    {
        (this.strict, this.mustSit, this.levels) = (strict, mustSit, levels);
        pinned = strict.Forced.ToDictionary(pin => pin.Client, pin => pin.Coach);
    }

    public override long DearestLeftOut => levels[Missing];

    public NestedLevels Levels => levels;

    /// <param name="strict">The instance as it is.</param>
    /// <param name="relaxed">The same with everything allowed that might be, and nothing forced.</param>
    /// <param name="mustSit">Whom to seat.</param>
    /// <returns>Null when the levels would not fit 64 bits.</returns>
    public static SeatingObjective? TryMake(Instance strict, Instance relaxed, bool[] mustSit) =>
        NestedLevels.TryNest(relaxed.Count, 2L * relaxed.Count, (long)relaxed.Count * relaxed.HighestScore) is { } levels
            ? new(strict, relaxed, mustSit, levels)
            : null;

    public override long PairCost(int client, int coach) =>
        Instance.HighestScore - Instance.Score(client, coach) + levels[Concessions] * ConcessionsFor(client, coach);

    public override long LeftOutCost(int person) =>
        (mustSit[person] ? levels[Missing] : 0) + (pinned.ContainsKey(person) ? levels[Concessions] : 0);

    public long[] LevelsOf(ReadOnlySpan<int> coachOf)
    {
        var found = new long[3];
        for (var client = 0; client < coachOf.Length; client++)
        {
            var coach = coachOf[client];
            found[Concessions] += ConcessionsFor(client, coach);
            if (coach == client)
                found[Missing] += mustSit[client] ? 1 : 0;
            else
                found[Lacking] += Instance.HighestScore - Instance.Score(client, coach);
        }

        return found;
    }

    public bool IsAllowedAnyway(int client, int coach) => client == coach || strict.Allows(client, coach);

    /// <summary>The coach this client was to have and has not; null where there is none.</summary>
    public int? PinBroken(int client, int coach) => pinned.TryGetValue(client, out var pin) && pin != coach ? pin : null;

    private int ConcessionsFor(int client, int coach) =>
        (IsAllowedAnyway(client, coach) ? 0 : 1) + (PinBroken(client, coach) is null ? 0 : 1);
}
