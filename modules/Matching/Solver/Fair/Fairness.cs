using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ReciproCoach.Matching.Solver;

/// <summary>
/// What counts after the number of people. It is written, in commands and certificates alike, as <c>total</c>,
/// <c>floor:350</c> or <c>leximin</c>.
/// </summary>
public sealed record Fairness
{
    private const string FloorPrefix = "floor:";

    private Fairness(string name, int? floor) => (Name, FloorScore) = (name, floor);

    /// <summary>The highest total; some may have a poor pair for it.</summary>
    public static Fairness Total { get; } = new("total", null);

    /// <summary>
    /// The lowest score as high as possible, then as few as possible with it, then the next lowest in the same way, and so on.
    /// Settled from below as far as the work allowed goes; beyond that the total decides, see <see cref="Solution.LevelsOpen"/>.
    /// </summary>
    public static Fairness Leximin { get; } = new("leximin", null);

    /// <summary>The word for it, with the score where there is one.</summary>
    public string Name { get; }

    /// <summary>The score as few pairs as possible should stay below; null without a floor.</summary>
    public int? FloorScore { get; }

    /// <summary>As few pairs as possible below this score, then the highest total.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is not one a pair may have.</exception>
    public static Fairness Floor(int score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, ScoredPair.Lowest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, ScoredPair.Highest);
        return new(FloorPrefix + score.ToString(CultureInfo.InvariantCulture), score);
    }

    /// <summary>Reads what <see cref="Name"/> writes, and nothing else.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out Fairness? fairness)
    {
        fairness = name switch
        {
            "total" => Total,
            "leximin" => Leximin,
            _ when name?.StartsWith(FloorPrefix, StringComparison.Ordinal) == true
                && int.TryParse(name.AsSpan(FloorPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var score)
                && score <= ScoredPair.Highest => Floor(score),
            _ => null,
        };
        return fairness is not null;
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}
