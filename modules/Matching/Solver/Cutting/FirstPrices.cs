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
    private const int Attempts = 3;

    /// <summary>A price as far below 0 as this is more than an error.</summary>
    private const double Wrong = 1e-3;

    /// <param name="usable">The choices there are.</param>
    /// <param name="solve">Solves the relaxation, as far as the budget goes.</param>
    public void Begin(Usable usable, Func<Stop> solve)
    {
        var rules = known;
        for (var attempt = 0; attempt < Attempts && rules.Count > 0; attempt++)
        {
            var right = BeginWith(rules, usable, solve) ? rules.Where((_, rule) => relaxation.PriceOf(rule) >= -Wrong).ToList() : [];
            if (right.Count == rules.Count)
                return;
            rules = right;
            relaxation.ForgetRules();
        }

        relaxation.BeginAtAssignment(usable);
    }

    /// <summary>
    /// Where a rule that had to hold exactly would rather be broken the other way, its price comes out below 0, and the start is
    /// not one the dual simplex method can go on from. False where they cannot all hold exactly.
    /// </summary>
    private bool BeginWith(IReadOnlyList<(Inequality Inequality, double Price)> rules, Usable usable, Func<Stop> solve)
    {
        var more = new double[graph.Choices];
        foreach (var (inequality, price) in rules)
        {
            var rule = new Rule(inequality, graph);
            relaxation.Add(rule);
            foreach (var choice in rule.Counted)
                more[choice] += price;
        }

        relaxation.Charge(more);
        Exactly(rules.Count, true);
        var isSolved = relaxation.BeginAtAssignment(usable) && solve() is Stop.Optimal;
        for (var rule = 0; rule < rules.Count && isSolved; rule++)
            relaxation.DriveOut(rule, rules[rule].Price);
        Exactly(rules.Count, false);
        relaxation.Charge([]);
        relaxation.Renew();
        relaxation.WorkOut();
        return isSolved;
    }

    private void Exactly(int rules, bool exactly)
    {
        for (var rule = 0; rule < rules; rule++)
            relaxation.HoldExactly(rule, exactly);
    }
}
