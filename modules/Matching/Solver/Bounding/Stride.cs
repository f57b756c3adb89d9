namespace ReciproCoach.Matching.Solver.Bounding;

/// <summary>How far one step of the ascent goes: a share of the gap, spread over the imbalances; shorter when steps stop helping.</summary>
internal sealed class Stride
{
    private const long Whole = 1_024;

    private long share = Whole * 6 / 5;

    public void Shorten() => share = Math.Max(1, share * 3 / 5);

    public long Length(long gap, int imbalances) => Math.Max(1, gap / imbalances * share / Whole);
}
