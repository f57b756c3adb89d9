using ReciproCoach.Matching.Solver.Cutting.Bounding;
using ReciproCoach.Matching.Solver.Cutting.Simplex;

namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// The linear program of a stage: everybody has one coach and one client (or their loop), the count of loops where it is
/// given, and as many rules as were found to be broken so far.
/// </summary>
internal sealed class Relaxation
{
    private const int FinestScale = 1 << 20;
    private const double LargestPrice = 1L << 44;

    private readonly Graph graph;
    private readonly int? leftOut;
    private readonly DualSimplex simplex;
    private readonly double loopShift;
    private readonly List<Rule> rules = [];
    private readonly int firstRule;

    public Relaxation(Graph graph, int? leftOut)
    {
        (this.graph, this.leftOut) = (graph, leftOut);
        var highest = (double)graph.Cost.Max();
        Perturbation = Ties.Most(graph, leftOut is null && highest <= 1);
        loopShift = leftOut is null ? 0 : 2 * highest + 1;
        simplex = new(Costs(), Ties.Of(graph, leftOut is null && highest <= 1));
        AddEverybody();
        firstRule = simplex.Rows;
    }

    /// <summary>The most a cost was changed against ties.</summary>
    public double Perturbation { get; }

    public int Rows => simplex.Rows;

    public long Pivots => simplex.Pivots;

    public double Objective => simplex.Objective - loopShift * (leftOut ?? 0);

    public IReadOnlyList<Rule> Rules => rules;

    /// <summary>How far above the bound that is to be proved the value should be, so that rounding prices does not undo it.</summary>
    public double Margin => graph.People * (Perturbation + 2.0 / FinestScale);

    public double Value(int choice) => simplex.Value(choice);

    public void Allow(Usable usable)
    {
        for (var choice = 0; choice < graph.Choices; choice++)
            simplex.Bar(choice, !usable[choice]);
    }

    public Stop Run(double cutoff, int limit) => simplex.Run(cutoff + loopShift * (leftOut ?? 0), limit);

    /// <summary>Begins at the cheapest assignment, where there is one; all rules are idle there. False where there is none.</summary>
    public bool BeginAtAssignment(Usable usable)
    {
        if (FirstBasis.Of(graph, simplex.Costs, usable, graph.Choices) is not { } columns)
            return false;
        columns.AddRange(Enumerable.Range(graph.Choices + 2 * graph.People, simplex.Rows - 2 * graph.People));
        simplex.Load(new([.. columns], [.. Enumerable.Repeat(1.0, columns.Count)]));
        return true;
    }

    /// <summary>Adds something to the costs of choices, on top of what they cost; nothing takes it off again.</summary>
    public void Charge(ReadOnlySpan<double> more)
    {
        var costs = Costs();
        for (var choice = 0; choice < more.Length; choice++)
            costs[choice] += more[choice];
        simplex.SetCosts(costs);
    }

    /// <summary>Says whether a rule has to hold exactly.</summary>
    public void HoldExactly(int rule, bool exactly) => simplex.SetEqual(firstRule + rule, exactly);

    /// <summary>Takes a rule that holds exactly out of the basis, where it would have no price.</summary>
    /// <param name="rule">Its number.</param>
    /// <param name="most">How much its price may sink.</param>
    public void DriveOut(int rule, double most) => simplex.DriveOut(graph.Choices + firstRule + rule, most);

    /// <summary>Where the simplex method stands, without the rules that are idle there.</summary>
    public Start Save()
    {
        var basis = simplex.Save();
        var kept = Enumerable.Range(0, basis.Columns.Length).Where(place => basis.Columns[place] < graph.Choices + firstRule).ToList();
        return new(
            new([.. kept.Select(place => basis.Columns[place])], [.. kept.Select(place => basis.Weights[place])]),
            [.. rules.Where((_, rule) => !simplex.IsIdle(firstRule + rule))]);
    }

    public void Load(Start start)
    {
        ForgetRules();
        foreach (var rule in start.Tight)
            Add(rule);
        simplex.Load(start.Basis);
    }

    /// <summary>Works out the prices where the simplex method stands.</summary>
    public void WorkOut() => simplex.Run(double.MaxValue, 0);

    /// <summary>What a rule costs; at least 0 where all is well.</summary>
    public double PriceOf(int rule) => -simplex.Price(firstRule + rule);

    /// <summary>Leaves all rules away; where to start must be said next.</summary>
    public void ForgetRules()
    {
        simplex.Truncate(firstRule);
        rules.Clear();
    }

    /// <summary>Goes back to the costs as given, where numerical errors have lifted some.</summary>
    public void Renew() => simplex.Load(simplex.Save());

    public Mark SetMark() => simplex.SetMark();

    public void ReturnTo(Mark mark) => simplex.ReturnTo(mark);

    public void Add(Rule rule)
    {
        var ones = new double[rule.Counted.Length];
        Array.Fill(ones, 1);
        simplex.AddRow(rule.Counted, ones, rule.Most, isEqual: false);
        rules.Add(rule);
    }

    /// <summary>
    /// Leaves away rules that hold with room to spare. At the root also choices that are ruled out for good; later no
    /// more, since starts that were saved may have such a choice in their basis, at 0.
    /// </summary>
    public void Tidy(Usable? root = null)
    {
        var kept = new bool[simplex.Rows];
        for (var row = 0; row < kept.Length; row++)
            kept[row] = row < firstRule || !simplex.IsIdle(row);
        for (var rule = rules.Count - 1; rule >= 0; rule--)
        {
            if (!kept[firstRule + rule])
                rules.RemoveAt(rule);
        }

        var needed = new bool[graph.Choices];
        for (var choice = 0; choice < needed.Length; choice++)
            needed[choice] = root is null || root[choice];
        simplex.Keep(kept, needed);
    }

    /// <summary>What the prices of the last run prove about a branch.</summary>
    public Claim Claim(Usable usable) => new(graph, RoundedPrices(), usable, leftOut);

    private StagePrices RoundedPrices()
    {
        var largest = 1.0;
        for (var row = 0; row < simplex.Rows; row++)
            largest = Math.Max(largest, Math.Abs(simplex.Price(row)) + loopShift);
        var scale = (long)Math.Clamp(LargestPrice / largest, 1, FinestScale);
        var limit = LargestPrice / scale;

        var coach = new long[graph.People];
        for (var person = 0; person < coach.Length; person++)
            coach[person] = Whole(simplex.Price(graph.People + person));
        var priced = new List<(Rule, long)>();
        for (var rule = 0; rule < rules.Count; rule++)
        {
            var price = Whole(-simplex.Price(firstRule + rule));
            if (!rules[rule].Inequality.IsPair)
                price += price & 1;
            if (price > 0)
                priced.Add((rules[rule], price));
        }

        return new(scale, coach, leftOut is null ? 0 : Whole(loopShift - simplex.Price(2 * graph.People)), priced);

        long Whole(double price) => (long)Math.Round(Math.Clamp(price, -limit, limit) * scale);
    }

    private double[] Costs() => [.. graph.Cost.Select((cost, choice) => graph.IsLoop(choice) ? cost + loopShift : cost)];

    private void AddEverybody()
    {
        for (var person = 0; person < graph.People; person++)
        {
            var count = graph.RowStart[person + 1] - graph.RowStart[person];
            AddEqual([.. Enumerable.Range(graph.RowStart[person], count), graph.Loop(person)], 1);
        }

        for (var person = 0; person < graph.People; person++)
            AddEqual([.. graph.PairsOfCoach(person), graph.Loop(person)], 1);
        if (leftOut is { } exactly)
            AddEqual([.. Enumerable.Range(graph.Pairs, graph.People)], exactly);
    }

    private void AddEqual(int[] choices, double right)
    {
        var ones = new double[choices.Length];
        Array.Fill(ones, 1);
        simplex.AddRow(choices, ones, right, isEqual: true);
    }
}

/// <summary>A basis, and the rules whose logical columns are not in it.</summary>
internal sealed record Start(Basis Basis, IReadOnlyList<Rule> Tight);
