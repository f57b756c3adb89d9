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

    /// <summary>Beyond this the floating point that steers the cuts would go astray; branch and bound has whole numbers only.</summary>
    private const long DearestForCuts = 1 << 24;

    /// <summary>
    /// Beyond this the linear programs of the cuts take too long from their cold start, and each branch costs as much as a
    /// good part of the root: what the root leaves open, some thousandths of a per cent, stays open.
    /// </summary>
    private const int MostPeopleForCuts = 4_000;

    /// <summary>So many arcs a person leave branch and bound without cuts no chance.</summary>
    private const int ArcsOfAnEasyCore = 6;

    /// <summary>A core with more arcs than this for each person is worth making smaller first.</summary>
    private const int NarrowCoreForEachPerson = 12;

    /// <summary>With less the root would stop before its prices have settled in rounds that need nothing else.</summary>
    private const int LeastForTheRoot = 1_500;

    /// <summary>Rounds smaller than this are soon searched whole.</summary>
    private const int WorthNeighbourhoods = 500;

    private readonly Objective objective;
    private readonly ShortestAugmentingPaths paths;
    private readonly Budget budget;
    private long bound = long.MinValue;
    private Func<ProofNode>? tree;
    private bool started;
    private bool possible;

    public Search(Instance instance, Objective objective, Budget budget)
    {
        (this.objective, this.budget) = (objective, budget);
        var rows = new UsableRows(instance, objective);
        paths = new(instance.Count);
        Incumbent = new(rows, objective);
        Root = new(rows, objective, paths, Ascending(ShareOfTheRoot(instance.Count)), Incumbent, budget);
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
        if (Root.People > MostPeopleForCuts)
            return;
        if (!KeepsEverything)
            LookInNarrowCore();
        if (Finished || budget.Spent)
            return;
        var whole = KeepsEverything ? Root.Core(whole: true) : null;
        HasRuledOut = whole is null && Incumbent.Exists;
        if ((whole ?? Root.Core(whole: false)) is not { } core)
            return;
        var cutsHelp = ToCut(core) is not null;
        var own = new BranchAndBound(core, relaxation, objective, paths, Ascending(budget), Incumbent, budget);
        (bound, tree) = (own.Bound, () => Fixed(relaxation, Trees.Map(own.Tree(), Priced)));
        own.Run(BranchesFirst(core, cutsHelp), () =>
        {
            bound = own.Bound;
            afterEach();
        });
        bound = own.Bound;
        if (cutsHelp && !Finished && !budget.Spent)
        {
            var problem = ToCut(core)!;
            if (NumberSettled && problem.Coach.Length <= ArcsOfAnEasyCore * problem.People)
                LookInNeighbourhoods(problem);
            if (!Finished && !budget.Spent)
                Cut(problem, relaxation);
        }

        afterEach();
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
        return objective is MostPeople || numberIsOff || core.Count > ArcsOfAnEasyCore * core.People ? 0 : BranchesBeforeCuts;
    }

    /// <summary>
    /// Where the best matching is far from the bound, nearly everything is left. Among the few pairs that cost little more
    /// than the prices there is nearly always a better one, and with it much less is left.
    /// </summary>
    private void LookInNarrowCore()
    {
        if (!NumberSettled || Incumbent.Cost - Root.Bound > objective.DearestLeftOut / 2
            || Root.CoreIsWithin(NarrowCoreForEachPerson) || Root.NarrowCore(NarrowCoreForEachPerson) is not { } core)
            return;
        if (ToCut(core) is not { } problem)
            return;
        var loops = (problem.ExactlyLeftOut ?? 0) * objective.DearestLeftOut;
        var share = budget.Part(Math.Max(60 + problem.People / 8, budget.Left / 10));
        if (BranchAndCut.Solve(problem, Incumbent.Cost - loops, share).CoachOf is { } better)
            Incumbent.Offer(better);
        if (!Root.CoreIsWithin(NarrowCoreForEachPerson))
            LookInNeighbourhoods(problem);
    }

    /// <summary>A round too large to be searched whole has a better matching nearly always; the cuts would find it late.</summary>
    private void LookInNeighbourhoods(StageProblem problem)
    {
        if (problem.People < WorthNeighbourhoods || Finished || budget.Spent)
            return;
        new Neighbourhoods(problem, objective, Incumbent, budget.Part(budget.Left / 3)).Improve();
    }

    /// <summary>
    /// Where nearly everything is liked back, the root could spend the whole budget on prices of pairs; what those leave
    /// open only the cuts can close. Where there will be none, nothing need be kept for them.
    /// </summary>
    private Budget ShareOfTheRoot(int people) =>
        people > MostPeopleForCuts ? budget : budget.Part(Math.Max(LeastForTheRoot, budget.Left / 4));

    private Ascent Ascending(Budget share) => new(paths, Incumbent, new Repair(paths, Incumbent, share), share);

    private StageProblem? ToCut(Arcs core)
    {
        var problem = core.ToProblem(NumberSettled ? Incumbent.LeftOut : null);
        return Math.Max(problem.Cost.DefaultIfEmpty(0).Max(), problem.LoopCost.Max()) <= DearestForCuts ? problem : null;
    }

    private void Cut(StageProblem problem, Relaxation relaxation)
    {
        var loops = (problem.ExactlyLeftOut ?? 0) * objective.DearestLeftOut;
        var result = BranchAndCut.Solve(problem, Incumbent.Cost - loops, budget);
        if (result.CoachOf is { } better)
            Incumbent.Offer(better);
        if (result.Bound + loops >= bound)
            (bound, tree) = (result.Bound + loops, () => Fixed(relaxation, result.Proof));
    }

    /// <summary>Where the number of people is settled, what leaving one out costs here is a mere price.</summary>
    private Proof Priced(Proof proof) =>
        NumberSettled ? proof with { OutPrice = proof.Scale * objective.DearestLeftOut } : proof;

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
