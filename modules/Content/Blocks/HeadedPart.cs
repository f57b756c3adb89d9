namespace ReciproCoach.Content.Blocks;

/// <summary>One third-level heading of a block's inner text and what stands below it.</summary>
internal sealed record HeadedPart(string Heading, string Below)
{
    private const string Mark = "### ";

    /// <summary>The parts in order; what stands before the first heading belongs to none.</summary>
    public static IEnumerable<HeadedPart> AllOf(string inner) => ("\n" + inner)
        .Split("\n" + Mark).Skip(1)
        .Select(part => part.Split('\n', 2))
        .Select(lines => new HeadedPart(lines[0].Trim(), lines.Length > 1 ? lines[1].Trim('\n') : ""));
}
