using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>What a matching gives the people of a round, in four numbers.</summary>
internal sealed class Worth
{
    /// <summary>The sum over the pairs.</summary>
    public required long Total { get; init; }

    /// <summary>The points of the pair that has fewest.</summary>
    public required int Weakest { get; init; }

    public required int WithoutCoach { get; init; }

    /// <summary>How many are coached by their first choice.</summary>
    public required int FirstChoices { get; init; }

    public static Worth Of(MatchingFigures figures) => new()
    {
        Total = figures.Total, Weakest = figures.Weakest, WithoutCoach = figures.WithoutCoach, FirstChoices = figures.FirstChoices,
    };

    /// <summary>What several matchings give on average, rounded down.</summary>
    public static Worth OnAverage(IReadOnlyCollection<MatchingFigures> several) => new()
    {
        Total = (long)several.Average(one => one.Total),
        Weakest = (int)several.Average(one => one.Weakest),
        WithoutCoach = (int)several.Average(one => one.WithoutCoach),
        FirstChoices = (int)several.Average(one => one.FirstChoices),
    };
}
