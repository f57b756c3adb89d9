namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>
/// How far each multiplier moves: every pair has its own stride, which grows while the pair keeps asking for the same
/// direction and halves when it turns (as in resilient backpropagation, Riedmiller and Braun 1993). Pairs far apart in a round hardly
/// know of each other; one common length would keep settled ones swinging for as long as others still travel.
/// </summary>
internal sealed class Strides(long first)
{
    private readonly List<(long Length, int Direction)> strides = [];

    /// <summary>The next step of a multiplier in a direction, +1 or −1.</summary>
    public long Next(int place, int direction)
    {
        while (strides.Count <= place)
            strides.Add((first, 0));
        var (length, last) = strides[place];
        if (last == direction)
            length += (length + 3) / 4;
        else if (last != 0)
            length = Math.Max(1, length / 2);
        strides[place] = (length, direction);
        return direction * length;
    }
}
