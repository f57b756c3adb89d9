namespace ReciproCoach.Matching.Bench.CpSat;

/// <summary>What leaving somebody out costs the yardstick. The smaller, the faster it is.</summary>
internal static class LeftOutCost
{
    /// <summary>So much that no sum of scores ever outweighs a person: the objective of the solver, exactly.</summary>
    public static long Lexicographic(int people, int[] scores) => 1 + (long)people * scores.Max();

    /// <summary>
    /// Three best pairs: what CP-SAT is fastest with on dense rounds. There everybody finds a place anyway; where the two answers
    /// differ, the table says so.
    /// </summary>
    public static long Favourable(int[] scores) => 3L * scores.Max();
}
