namespace ReciproCoach.Platform.Rings;

/// <summary>A ring of countable things, clockwise from the top: what is done, what comes next, what is open.</summary>
internal sealed record Dots(double Size, double Margin, double LargestDot)
{
    // More dots than this melt into a line; beyond it one dot stands for several.
    private const int Countable = 60;

    public SvgElement Draw(string? alternative, params IEnumerable<(int Count, string Kind)> runs)
    {
        var kinds = Scaled([.. runs]).SelectMany(run => Enumerable.Repeat(run.Kind, run.Count)).ToList();
        var circle = new Circle(new Point(Size / 2, Size / 2), Size / 2 - Margin);
        var dot = kinds.Count == 0 ? LargestDot : Math.Min(LargestDot, 2 * Math.PI * circle.Radius / kinds.Count * 0.38);
        return Picture.Sheet(Size, Size, alternative)
            .Holding(kinds.Select((kind, i) => Picture.Dot(circle.At(Circle.Turn(i, kinds.Count)), dot, kind)));
    }

    /// <summary>Keeps the proportions, and at least one dot of every kind there is: "one place left" must not round away.</summary>
    private static (int Count, string Kind)[] Scaled((int Count, string Kind)[] runs)
    {
        var total = runs.Sum(run => run.Count);
        if (total <= Countable) return runs;
        var scaled = runs
            .Select(run => (Count: run.Count == 0 ? 0 : Math.Max(1, (int)Math.Round((double)run.Count * Countable / total)), run.Kind))
            .ToArray();
        var largest = Array.IndexOf(scaled, scaled.MaxBy(run => run.Count));
        scaled[largest].Count += Countable - scaled.Sum(run => run.Count);
        return scaled;
    }
}
