namespace ReciproCoach.Matching.Verifier.Proving;

/// <summary>Where a node stands in its tree: the branches taken from the root.</summary>
internal sealed record Place(Place? Above, string Word)
{
    private const int Shown = 12;

    public static Place Root { get; } = new(null, "root");

    /// <summary>Such as <c>root/there/apart</c>; the middle of a very long way is left away.</summary>
    public override string ToString()
    {
        var words = new List<string>();
        for (var place = this; place is not null; place = place.Above)
            words.Add(place.Word);
        words.Reverse();
        return words.Count <= 2 * Shown
            ? string.Join('/', words)
            : $"{string.Join('/', words.Take(Shown))}/…/{string.Join('/', words.TakeLast(Shown))}";
    }
}
