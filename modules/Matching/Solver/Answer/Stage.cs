namespace ReciproCoach.Matching.Solver;

/// <summary>
/// One of the aims a matching was made for, in their order: each is pursued among the matchings that reach exactly what was
/// found for the aims before it.
/// </summary>
/// <param name="Name"><c>people</c> (as many matched as possible), <c>below</c> (as few pairs below a floor as possible) or <c>total</c> (as high a total as possible).</param>
/// <param name="Floor">The score that pairs of a <c>below</c> stage should reach; null in the other stages.</param>
/// <param name="Found">People matched, pairs below the floor, or the total.</param>
/// <param name="Bound">What nothing can do better than, in the same unit: at least <paramref name="Found"/>, for <c>below</c> at most.</param>
public sealed record Stage(string Name, int? Floor, long Found, long Bound)
{
    /// <summary>True when nothing better exists.</summary>
    public bool Proven => Found == Bound;

    internal static Stage People(int found, int bound) => new("people", null, found, bound);

    internal static Stage Below(int floor, long found, long bound) => new("below", floor, found, bound);

    internal static Stage OfTotal(long found, long bound) => new("total", null, found, bound);
}
