using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Cutting.Simplex;

namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// Where the simplex method starts when the prices of some rules are nearly known: those are put into the costs first, as Lagrange
/// multipliers are, and their rules have to hold exactly, as rules with a price do at the optimum. The cheapest assignment in these costs is
/// then close to the optimum, and a few pivots lead there; from nothing it would take thousands. With each such rule out of the basis its price
/// stands in the program, and the costs can be what they were.
/// </summary>
internal sealed class FirstPrices(Graph graph, Relaxation relaxation, IReadOnlyList<(Inequality Inequality, double Price)> known)
{
    /// <param name="usable">The choices there are.</param>
    /// <param name="solve">Solves the relaxation, as far as the budget goes.</param>
    public void Begin(Usable usable, Func<Stop> solve)
    {
        if (known.Count == 0)
        {
            relaxation.BeginAtAssignment(usable);
            return;
        }

        var more = new double[graph.Choices];
        foreach (var (inequality, price) in known)
        {
            var rule = new Rule(inequality, graph);
            relaxation.Add(rule);
            foreach (var choice in rule.Counted)
                more[choice] += price;
        }

        relaxation.Charge(more);
        Exactly(true);
        if (relaxation.BeginAtAssignment(usable) && solve() is Stop.Optimal)
        {
            for (var rule = 0; rule < known.Count; rule++)
                relaxation.DriveOut(rule, known[rule].Price);
        }

        Exactly(false);
        relaxation.Charge([]);
        relaxation.Renew();
    }

    private void Exactly(bool exactly)
    {
        for (var rule = 0; rule < known.Count; rule++)
            relaxation.HoldExactly(rule, exactly);
    }
}
