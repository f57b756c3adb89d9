namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// One stage of a solve, or what is left of it: cover everybody by directed circles of three or more, or leave them out, as
/// cheaply as can be. Pairs are kept row by row, each row in ascending order of the coach. Costs are whole and at least 0.
/// </summary>
internal sealed record StageProblem
{
    /// <summary>How many people there are; they are numbered from 0.</summary>
    public required int People { get; init; }

    /// <summary>The pairs of client i are those from RowStart[i] to RowStart[i + 1] − 1.</summary>
    public required int[] RowStart { get; init; }

    /// <summary>The coach of each pair.</summary>
    public required int[] Coach { get; init; }

    /// <summary>The cost of each pair.</summary>
    public required long[] Cost { get; init; }

    /// <summary>Who may be left out.</summary>
    public required bool[] MayBeLeftOut { get; init; }

    /// <summary>What leaving each person out costs.</summary>
    public required long[] LoopCost { get; init; }

    /// <summary>Exactly how many are left out; null where that is what is being found out.</summary>
    public int? ExactlyLeftOut { get; init; }
}
