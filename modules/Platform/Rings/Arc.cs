namespace ReciproCoach.Platform.Rings;

/// <summary>A clockwise piece of a circle with an arrow head at its end.</summary>
internal readonly record struct Arc(Circle Circle, double From, double To)
{
    private const double HalfHead = 30;

    /// <summary>The line alone, for dashed strokes whose head must not be dashed.</summary>
    public string Line
    {
        get
        {
            var (start, end) = (Circle.At(From), Circle.At(To));
            var large = To - From > 180 ? 1 : 0;
            return FormattableString.Invariant($"M{Short.Of(start)}A{Short.Of(Circle.Radius)} {Short.Of(Circle.Radius)} 0 {large} 1 {Short.Of(end)}");
        }
    }

    /// <summary>The two strokes of the head, each <paramref name="length"/> long.</summary>
    public string Head(double length)
    {
        var tip = Circle.At(To);
        // The head looks along the chord it covers, not along the tangent at its tip; else it seems to lean outwards.
        var back = To - 90 - Circle.Degrees(length) / 2;
        var outer = tip + Point.Towards(back + HalfHead, length);
        var inner = tip + Point.Towards(back - HalfHead, length);
        return $"M{Short.Of(outer)}L{Short.Of(tip)}L{Short.Of(inner)}";
    }
}
