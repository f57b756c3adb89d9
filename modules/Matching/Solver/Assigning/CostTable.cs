namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// The costs of an assignment problem: one row a client, one column a coach, and on the diagonal the cost of leaving that
/// person out. Costs are multiples of 1 / <see cref="Objective.Scale"/>.
/// </summary>
internal sealed class CostTable
{
    /// <summary>Marks a pair that cannot be made. It is looked for before any sum is formed.</summary>
    public const long Never = long.MaxValue;

    private readonly long[] cells;

    private CostTable(int people)
    {
        People = people;
        cells = new long[people * people];
    }

    public int People { get; }

    public static CostTable Of(Instance instance, Objective objective)
    {
        var table = new CostTable(instance.Count);
        for (var client = 0; client < table.People; client++)
        {
            for (var coach = 0; coach < table.People; coach++)
            {
                table.cells[table.Cell(client, coach)] =
                    client == coach ? objective.LeftOutCost(client) * Objective.Scale
                    : objective.Allows(client, coach) ? objective.PairCost(client, coach) * Objective.Scale
                    : Never;
            }
        }

        foreach (var (client, coach) in objective.Forced)
            table.Force(client, coach);
        return table;
    }

    public ReadOnlySpan<long> Row(int client) => cells.AsSpan(client * People, People);

    public bool Allows(int client, int coach) => cells[Cell(client, coach)] != Never;

    public void CopyFrom(CostTable other) => other.cells.CopyTo(cells, 0);

    public CostTable Copy()
    {
        var copy = new CostTable(People);
        copy.CopyFrom(this);
        return copy;
    }

    public void Ban(int client, int coach) => cells[Cell(client, coach)] = Never;

    /// <summary>Does something while a pair is banned, and allows it again at its old cost.</summary>
    public T WithBan<T>(int client, int coach, Func<T> act)
    {
        var cost = cells[Cell(client, coach)];
        Ban(client, coach);
        var result = act();
        cells[Cell(client, coach)] = cost;
        return result;
    }

    /// <summary>Leaves this pair as the only choice of its row and of its column, and bans its reverse.</summary>
    public void Force(int client, int coach)
    {
        for (var other = 0; other < People; other++)
        {
            if (other != coach)
                Ban(client, other);
            if (other != client)
                Ban(other, coach);
        }

        Ban(coach, client);
    }

    /// <summary>Adds the same amount to both directions of a pair.</summary>
    public void RaiseBoth(int one, int other, long amount)
    {
        Raise(Cell(one, other), amount);
        Raise(Cell(other, one), amount);
    }

    private void Raise(int cell, long amount)
    {
        if (cells[cell] != Never)
            cells[cell] += amount;
    }

    private int Cell(int client, int coach) => client * People + coach;
}
