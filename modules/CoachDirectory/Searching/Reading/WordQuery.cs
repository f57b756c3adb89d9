namespace ReciproCoach.CoachDirectory.Searching.Reading;

/// <summary>How a term is to be found.</summary>
internal enum TermKind
{
    /// <summary>The word itself; how well it fits is for the engine to weigh (BM25).</summary>
    Exact,

    /// <summary>Any word that begins so; all of them weigh the same.</summary>
    Beginning,

    /// <summary>Words that differ in <see cref="WordTerm.Edits"/> letters at most, the first being the same; two neighbours changed over are one.</summary>
    Alike,
}

/// <summary>One way to find a typed word: a text in a field of <see cref="Describing.CoachFields"/>, already as the field has it.</summary>
internal sealed record WordTerm(string Field, string Text, TermKind Kind, int Edits, float Weight);

/// <summary>One typed word in all its ways: the best of them counts, each other for a quarter of its weight.</summary>
internal sealed record WordGroup(IReadOnlyList<WordTerm> Terms)
{
    /// <summary>How much of each way but the best counts.</summary>
    public const float Others = 0.25f;

    /// <summary>The parts of a compound: another way to fit is to fit them all, for the sum of what they weigh. Empty for other words.</summary>
    public IReadOnlyList<WordGroup> Parts { get; init; } = [];
}

/// <summary>What somebody typed, as an engine is to look for it: groups add up.</summary>
/// <param name="AtLeast">So many groups must fit.</param>
/// <param name="WholeName">Whoever is called exactly so comes first, by far (<see cref="WholeNameWeight"/>); it does not make anybody fit.</param>
internal sealed record WordQuery(IReadOnlyList<WordGroup> Groups, int AtLeast, string WholeName)
{
    public const float WholeNameWeight = 40f;

    /// <summary>An alike term stands for so many words at most, the most alike first.</summary>
    public const int MostAlike = 30;
}
