using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;
using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Pricing;
using ReciproCoach.Matching.Solver.Proving;
using Relaxation = ReciproCoach.Matching.Solver.Bounding.Relaxation;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Finds the cheapest matching for an objective. The root comes first; on what the root leaves, a little branch and bound,
/// which closes most rounds at once; and then branch and cut for the hard ones.
/// </summary>
internal sealed class Search
{
    /// <summary>What the root leaves is hard when so many branches have not settled it.</summary>
    private const int BranchesBeforeCuts = 16;

    /// <summary>Beyond this a branch without cuts costs as much as a good part of the root.</summary>
    private const int MostPeopleForBranching = 4_000;

    /// <summary>So many arcs a person leave branch and bound without cuts no chance.</summary>
    private const int ArcsOfAnEasyCore = 6;

    /// <summary>With less the root would stop before its prices have settled in rounds that need nothing else.</summary>
    private const int LeastForTheRoot = 1_500;

    private readonly Objective objective;
    private readonly ShortestAugmentingPaths paths;
    private readonly Budget budget;
    private readonly UsableRows rows;
    private long bound = long.MinValue;
    private Func<ProofNode>? tree;
    private bool started;
    private bool possible;

    public Search(Instance instance, Objective objective, Budget budget)
    {
        (this.objective, this.budget) = (objective, budget);
        rows = new UsableRows(instance, objective);
        paths = new(instance.Count);
        Incumbent = new(rows, objective);
        Root = new(rows, objective, paths, Ascending(ShareOfTheRoot(budget)), Incumbent, budget);
        Incumbent.Offer([.. Enumerable.Range(0, instance.Count)]);
    }

    public Incumbent Incumbent { get; }

    public Root Root { get; }

    /// <summary>
    /// No matching at all costs less than this; where <see cref="Run"/> was told how many are left out, no matching that
    /// leaves out just as many.
    /// </summary>
    public long Bound => Math.Min(Incumbent.Cost, Math.Max(bound, Root.Bound));

    /// <summary>True when the best matching known is proved best, or it is proved that there is none.</summary>
    public bool Finished => Incumbent.Beats(Bound);

    /// <summary>Proves <see cref="Bound"/>.</summary>
    public ProofNode Tree => tree is not null && bound >= Root.Bound ? tree() : new() { Bound = Priced(Root.Proof) };

    /// <summary>True when only matchings count that leave out just as many as the best one does.</summary>
    public bool NumberSettled { get; private set; }

    /// <summary>
    /// Asks for a tree that holds for parts of the cost too: nothing is ruled out for what it costs in all, where the round
    /// is small enough for that.
    /// </summary>
    public bool KeepsEverything { get; init; }

    /// <summary>True when the tree rests on pairs ruled out by their cost; it then says nothing about parts of the cost.</summary>
    public bool HasRuledOut { get; private set; }

    /// <summary>Does what can be done without branching; done once, however often it is asked for.</summary>
    public void Start()
    {
        if (started || budget.Spent)
            return;
        started = true;
        possible = Root.Solve();
    }

    /// <summary>Searches until finished or until the budget is spent.</summary>
    /// <param name="afterEach">Called after the root and after each branch.</param>
    /// <param name="numberSettled">True when only matchings count that leave out just as many as the best one does.</param>
    public void Run(Action afterEach, bool numberSettled = false)
    {
        NumberSettled = numberSettled;
        Start();
        afterEach();
        if (!possible || Finished || budget.Spent || Root.Cheapest is not { } relaxation)
            return;
        if (NumberSettled && !KeepsEverything && !Root.CoreIsWithin(ArcsOfAnEasyCore)
            && new SearchByCuts(Root, rows, objective, Incumbent, budget) is var byCuts && byCuts.CanRun())
            SearchOnlyByCuts(byCuts, afterEach);
        else
            SearchByBranching(relaxation, afterEach);
        afterEach();
    }

    private void SearchOnlyByCuts(SearchByCuts byCuts, Action afterEach)
    {
        HasRuledOut = true;
        tree = () => byCuts.Tree;
        byCuts.Run(() =>
        {
            bound = byCuts.Bound;
            afterEach();
        });
        bound = byCuts.Bound;
    }

    private void SearchByBranching(Relaxation relaxation, Action afterEach)
    {
        var whole = KeepsEverything ? Root.Core(whole: true) : null;
        HasRuledOut = whole is null && Incumbent.Exists;
        if ((whole ?? Root.Core(whole: false)) is not { } core)
            return;
        var cutsHelp = core.FitsCuts(LeftOut);
        var own = new BranchAndBound(core, relaxation, objective, paths, Ascending(budget), Incumbent, budget);
        (bound, tree) = (own.Bound, () => Fixed(relaxation, Trees.Map(own.Tree(), Priced)));
        own.Run(BranchesFirst(core, cutsHelp), () =>
        {
            bound = own.Bound;
            afterEach();
        });
        bound = own.Bound;
        if (cutsHelp && !Finished && !budget.Spent)
            Cut(core.ToProblem(LeftOut), relaxation);
    }

    /// <summary>
    /// How much branch and bound gets before the cuts. The number of people hangs on odd sets, which branching alone does
    /// not see; there it would spend the whole budget.
    /// </summary>
    private int BranchesFirst(Arcs core, bool cutsHelp)
    {
        if (!cutsHelp)
            return int.MaxValue;
        var numberIsOff = NumberSettled && Incumbent.Cost - Root.Bound > objective.DearestLeftOut / 2;
        return objective is MostPeople || numberIsOff || core.Count > ArcsOfAnEasyCore * core.People || core.People > MostPeopleForBranching
            ? 0 : BranchesBeforeCuts;
    }

    /// <summary>
    /// Where nearly everything is liked back, the root could spend the whole budget on prices of pairs; what those leave
    /// open only the cuts can close.
    /// </summary>
    private static Budget ShareOfTheRoot(Budget budget) => budget.Part(Math.Max(LeastForTheRoot, budget.Left / 4));

    private Ascent Ascending(Budget share) => new(paths, Incumbent, new Repair(paths, Incumbent, share), share);

    private int? LeftOut => NumberSettled ? Incumbent.LeftOut : null;

    private void Cut(StageProblem problem, Relaxation relaxation)
    {
        var loops = (problem.ExactlyLeftOut ?? 0) * objective.DearestLeftOut;
        var result = BranchAndCut.Solve(problem, Incumbent.Cost - loops, budget, cover: [.. Incumbent.CoachOf]);
        if (result.CoachOf is { } better)
            Incumbent.Offer(better);
        if (result.Bound + loops >= bound)
            (bound, tree) = (result.Bound + loops, () => Fixed(relaxation, result.Proof));
    }

    /// <summary>Where the number of people is settled, what leaving one out costs here is a mere price.</summary>
    private Proof Priced(Proof proof) =>
        NumberSettled ? SearchByCuts.AtAPrice(proof, objective) : proof;

    /// <summary>The proof of what is left, after the prices that ruled out the rest.</summary>
    private ProofNode Fixed(Relaxation relaxation, ProofNode rest)
    {
        var node = new ProofNode { Bound = rest.Bound, Split = rest.Split };
        if (HasRuledOut)
            node.Fixes.Add(Priced(relaxation.ToProof()));
        node.Fixes.AddRange(rest.Fixes);
        return node;
    }
}
