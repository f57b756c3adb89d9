namespace ReciproCoach.Matching.Verifier.Proving;

/// <summary>
/// What a stage counts: the cost of a pair and of leaving somebody out, the cost its claim says nobody can get below, and the
/// exact counts earlier stages have left.
/// </summary>
internal sealed record StageCosts
{
    /// <summary>No covering below this cost exists: the claim.</summary>
    public required Int128 Claim { get; init; }

    /// <summary>1 in the stage that counts people, else 0.</summary>
    public required long OfLoop { get; init; }

    /// <summary>The cost of a pair by its score.</summary>
    public required Func<int, long> OfPair { get; init; }

    /// <summary>How many people are left out, exactly; null in the stage that counts them.</summary>
    public required int? LeftOut { get; init; }

    /// <summary>The floors of earlier stages, each with the exact number of pairs below it.</summary>
    public required IReadOnlyList<(int Floor, long Found)> Floors { get; init; }
}
