namespace ReciproCoach.Matching.Solver.Cutting.Simplex;

/// <summary>
/// The open lines with the fewest entries. Lines are kept by length; one whose length has changed is put with its equals once
/// more, and where it stood before it is recognised as out of place when somebody looks.
/// </summary>
internal sealed class ShortestLines
{
    private const int Tried = 4;

    /// <summary>Longer ones are kept together.</summary>
    private const int Longest = 40;

    private readonly Line[] lines;
    private readonly bool[] done;
    private readonly List<int>[] ofLength = [.. Enumerable.Range(0, Longest + 1).Select(_ => new List<int>())];
    private readonly List<int> some = new(Tried);

    public ShortestLines(Line[] lines, bool[] done)
    {
        (this.lines, this.done) = (lines, done);
        for (var number = lines.Length - 1; number >= 0; number--)
            Note(number);
    }

    /// <summary>The length of a line may have changed.</summary>
    public void Note(int number)
    {
        if (!done[number])
            ofLength[Length(number)].Add(number);
    }

    /// <summary>A few of the shortest.</summary>
    public List<int> Some()
    {
        some.Clear();
        for (var length = 1; length <= Longest && some.Count == 0; length++)
        {
            var own = ofLength[length];
            for (var at = own.Count - 1; at >= 0 && some.Count < Tried; at--)
            {
                var number = own[at];
                if (done[number] || Length(number) != length)
                    own.RemoveAt(at);
                else if (!some.Contains(number))
                    some.Add(number);
            }
        }

        return some;
    }

    private int Length(int number) => Math.Min(lines[number].At.Length, Longest);
}
