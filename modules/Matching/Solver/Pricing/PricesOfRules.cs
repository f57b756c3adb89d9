using ReciproCoach.Matching.Solver.Cutting.Bounding;

namespace ReciproCoach.Matching.Solver.Pricing;

/// <summary>What the rules in which a choice counts add to its cost, for any two people; a loop is asked for as oneself with oneself.</summary>
internal sealed class PricesOfRules
{
    private readonly IReadOnlyList<(Rule Rule, long Price)> rules;
    private readonly List<int>?[] ofClient;
    private readonly List<int>?[] ofCoach;
    private readonly bool[] hasTeeth;
    private readonly Dictionary<(int Low, int High), List<int>> ofTooth = [];

    public PricesOfRules(int people, IReadOnlyList<(Rule Rule, long Price)> rules)
    {
        this.rules = rules;
        (ofClient, ofCoach, hasTeeth) = (new List<int>?[people], new List<int>?[people], new bool[people]);
        for (var rule = 0; rule < rules.Count; rule++)
        {
            var inequality = rules[rule].Rule.Inequality;
            foreach (var client in inequality.Clients)
                (ofClient[client] ??= []).Add(rule);
            foreach (var coach in inequality.Coaches)
                (ofCoach[coach] ??= []).Add(rule);
            foreach (var tooth in inequality.Teeth)
            {
                if (!ofTooth.TryGetValue(tooth, out var own))
                    ofTooth.Add(tooth, own = []);
                own.Add(rule);
                (hasTeeth[tooth.Low], hasTeeth[tooth.High]) = (true, true);
            }
        }
    }

    /// <summary>The sum of the prices, at least 0.</summary>
    public long Of(int client, int coach)
    {
        var sum = 0L;
        if (ofClient[client] is { } own && ofCoach[coach] is { } theirs)
        {
            foreach (var rule in own)
                sum += theirs.BinarySearch(rule) >= 0 ? rules[rule].Price : 0;
        }

        if (!hasTeeth[client] || !hasTeeth[coach] || !ofTooth.TryGetValue(client < coach ? (client, coach) : (coach, client), out var teeth))
            return sum;
        foreach (var rule in teeth)
        {
            // Where both are among the roles, the choice has been counted already.
            var roles = (Has(ofClient[client], rule) ? 1 : 0) + (Has(ofCoach[coach], rule) ? 1 : 0);
            sum += rules[rule].Rule.Inequality.IsPair || roles == 1 ? rules[rule].Price : 0;
        }

        return sum;
    }

    private static bool Has(List<int>? list, int rule) => list is not null && list.BinarySearch(rule) >= 0;
}
