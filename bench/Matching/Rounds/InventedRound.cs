using ReciproCoach.Matching.Cli.Generating;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Verifier;

namespace ReciproCoach.Matching.Bench.Rounds;

/// <summary>What round is meant; the same one on every machine.</summary>
/// <param name="Degree">Only the sparse family looks at it.</param>
internal sealed record RoundName(string Family, int People, int Seed, int Degree = Family.UsualDegree);

/// <summary>
/// An invented round, for the solver, the verifier and the yardsticks alike. Up to three thousand people it is kept as a table, so that
/// making scores up is not measured as solving.
/// </summary>
internal sealed class InventedRound : IScoreRows, IRoundRows
{
    private const int LargestTable = 3_000;

    private readonly InventedRows rows;
    private readonly int[]? table;

    public InventedRound(RoundName name)
    {
        rows = Family.Make(name.Family, name.People, name.Seed, name.Degree);
        People = rows.People;
        if (name.People > LargestTable)
            return;
        table = new int[name.People * name.People];
        for (var client = 0; client < name.People; client++)
            rows.Read(client, table.AsSpan(client * name.People, name.People));
    }

    public IReadOnlyList<string> People { get; }

    public void Read(int client, Span<int> scores)
    {
        if (table is null)
            rows.Read(client, scores);
        else
            table.AsSpan(client * People.Count, People.Count).CopyTo(scores);
    }

    /// <summary>All scores, row by row; −1 where a pair may not be made.</summary>
    public int[] Table => table ?? throw new InvalidOperationException("This round is too large for a table.");

    /// <summary>Every allowed pair listed, as the portal hands it in.</summary>
    public InstanceDraft Draft() => new(
        People,
        [.. Table.Index().Where(cell => cell.Item >= 0).Select(cell => new ScoredPair(People[cell.Index / People.Count], People[cell.Index % People.Count], cell.Item))]);
}
