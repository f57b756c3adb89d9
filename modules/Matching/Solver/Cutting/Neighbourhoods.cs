using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// Makes a good cover of a large round better part by part: some two hundred people who like one another choose anew
/// among the coaches they have, everybody else keeps theirs. Such a part is soon settled where the whole round is far out of
/// reach, and the better the cover, the less of the round is left to search.
/// </summary>
/// <param name="problem">What there is to choose from.</param>
/// <param name="pairCost">Of a client and a coach; a cover that is known may have pairs the problem no longer has.</param>
/// <param name="budget">For all of it.</param>
internal sealed class Neighbourhoods(StageProblem problem, Func<int, int, long> pairCost, Budget budget)
{
    /// <summary>Rounds smaller than this are soon searched whole.</summary>
    public const int WorthTheirWhile = 500;

    /// <summary>How many people choose anew at a time.</summary>
    public const int Usual = 200;

    /// <summary>What one neighbourhood gets; most need a fifth of it.</summary>
    private const int Most = 300;

    /// <summary>What all get together of whom something is not sure.</summary>
    private const int MostAtOnce = 900;

    /// <summary>Everybody's coach; who is left out stands as their own.</summary>
    public int[] CoachOf { get; private set; } = [];

    public long Cost { get; private set; }

    /// <param name="known">Everybody's coach; who is left out stands as their own.</param>
    /// <param name="knownCost">What that costs in this problem.</param>
    public void Start(ReadOnlySpan<int> known, long knownCost) => (CoachOf, Cost) = ([.. known], knownCost);

    /// <summary>Goes through everybody, again and again, as long as that helps.</summary>
    public void ImproveEverywhere(int people = Usual) => AsLongAsThatHelps(() =>
    {
        var done = new bool[problem.People];
        for (var seed = 0; seed < done.Length && !budget.Spent; seed++)
        {
            if (!done[seed])
                ChooseAnew(Around(seed, done, people), Most);
        }
    });

    /// <summary>All of whom something is true choose anew together, again and again, as long as that helps.</summary>
    public void ImproveWhere(Func<int, int, bool> isInDoubt) => AsLongAsThatHelps(() =>
        ChooseAnew([.. CoachOf.Select((coach, client) => isInDoubt(client, coach))], MostAtOnce));

    private void AsLongAsThatHelps(Action improve)
    {
        long before;
        do
        {
            before = Cost;
            improve();
        }
        while (Cost < before && !budget.Spent);
    }

    private void ChooseAnew(bool[] free, int most)
    {
        if (!free.Contains(true))
            return;
        var some = new SomeChooseAnew(problem, pairCost, CoachOf, free);
        var result = BranchAndCut.SolvePart(some.Problem, some.Cost, budget.Part(most));
        if (result.CoachOf is { } better)
            (CoachOf, Cost) = (some.WithTheOthers(better), Cost - some.Cost + result.Cost);
    }

    /// <summary>Who is near somebody: breadth first along the pairs of the problem; whoever had no turn yet comes first.</summary>
    private bool[] Around(int seed, bool[] done, int people)
    {
        var free = new bool[problem.People];
        var near = new List<int> { seed };
        free[seed] = true;
        for (var at = 0; at < near.Count; at++)
        {
            done[near[at]] = true;
            var coaches = problem.Coach[problem.RowStart[near[at]]..problem.RowStart[near[at] + 1]];
            foreach (var coach in coaches.Where(coach => !free[coach]).OrderBy(coach => done[coach]))
            {
                if (near.Count == people)
                    break;
                free[coach] = true;
                near.Add(coach);
            }
        }

        return free;
    }
}
