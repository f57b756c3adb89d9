using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// What is wanted as one whole number to be made small: what each pair costs, and what it costs to leave somebody out.
/// An objective may also narrow which pairs may be made, and add pairs that must.
/// </summary>
internal abstract class Objective(Instance instance)
{
    /// <summary>Costs inside the search are multiples of 1 / this, so that multipliers can be fractions and still be exact.</summary>
    public const long Scale = 64;

    protected Instance Instance => instance;

    public virtual IEnumerable<(int Client, int Coach)> Forced => instance.Forced;

    /// <summary>What leaving out the dearest person costs.</summary>
    public abstract long DearestLeftOut { get; }

    public virtual bool Allows(int client, int coach) => instance.Allows(client, coach);

    /// <summary>At least 0.</summary>
    public abstract long PairCost(int client, int coach);

    /// <summary>At least 0.</summary>
    public abstract long LeftOutCost(int person);

    /// <summary>
    /// The costs of a whole row, <see cref="Arcs.Never"/> where this objective does not allow the pair. The search reads all
    /// costs this way: an objective that can do better than pair by pair should.
    /// </summary>
    public virtual void ReadCosts(int client, ScoreRow row, Span<long> costs)
    {
        for (var k = 0; k < row.Coaches.Length; k++)
            costs[k] = Allows(client, row.Coaches[k]) ? PairCost(client, row.Coaches[k]) : Arcs.Never;
    }

    public long Cost(ReadOnlySpan<int> coachOf)
    {
        var cost = 0L;
        for (var client = 0; client < coachOf.Length; client++)
            cost += coachOf[client] == client ? LeftOutCost(client) : PairCost(client, coachOf[client]);
        return cost;
    }
}
