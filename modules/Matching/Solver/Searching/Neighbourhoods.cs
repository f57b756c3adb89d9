using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Cutting;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>
/// Makes a good matching of a large round better part by part: some two hundred people who like one another choose anew
/// among the coaches they have, everybody else keeps theirs. Such a part is soon settled where the whole round is far out of
/// reach, and the better the matching, the less of the round is left to search. What it finds is a matching like any other.
/// </summary>
internal sealed class Neighbourhoods(StageProblem problem, Objective objective, Incumbent incumbent, Budget budget)
{
    private const int PeopleInOne = 200;

    /// <summary>What one neighbourhood gets; most need a fifth of it.</summary>
    private const int Most = 300;

    /// <summary>Goes through everybody, again and again, as long as that helps.</summary>
    public void Improve()
    {
        long before;
        do
        {
            before = incumbent.Cost;
            var done = new bool[problem.People];
            for (var seed = 0; seed < done.Length && !budget.Spent; seed++)
            {
                if (!done[seed])
                    ChooseAnew(seed, done);
            }
        }
        while (incumbent.Cost < before && !budget.Spent);
    }

    private void ChooseAnew(int seed, bool[] done)
    {
        var free = Around(seed, done);
        var loops = (problem.ExactlyLeftOut ?? 0) * objective.DearestLeftOut;
        var part = Part(incumbent.CoachOf, free);
        if (BranchAndCut.Solve(part, incumbent.Cost - loops, budget.Part(Most)).CoachOf is { } better)
            incumbent.Offer(better);
    }

    /// <summary>Who is near somebody: breadth first along the pairs of the problem; whoever had no turn yet comes first.</summary>
    private bool[] Around(int seed, bool[] done)
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
                if (near.Count == PeopleInOne)
                    break;
                free[coach] = true;
                near.Add(coach);
            }
        }

        return free;
    }

    /// <summary>The problem in which only some choose, and only among the coaches these have.</summary>
    private StageProblem Part(ReadOnlySpan<int> coachOf, bool[] free)
    {
        var isOpen = new bool[problem.People];
        for (var client = 0; client < free.Length; client++)
            isOpen[coachOf[client]] |= free[client];
        var (start, coach, cost) = (new int[problem.People + 1], new List<int>(), new List<long>());
        var mayBeLeftOut = new bool[problem.People];
        for (var client = 0; client < free.Length; client++)
        {
            if (free[client])
                AddOpen(client, isOpen, coach, cost);
            else if (coachOf[client] != client)
                Add(coachOf[client], objective.PairCost(client, coachOf[client]));
            start[client + 1] = coach.Count;
            mayBeLeftOut[client] = coachOf[client] == client || (problem.MayBeLeftOut[client] && free[client] && isOpen[client]);
        }

        return problem with { RowStart = start, Coach = [.. coach], Cost = [.. cost], MayBeLeftOut = mayBeLeftOut };

        void Add(int of, long price)
        {
            coach.Add(of);
            cost.Add(price);
        }
    }

    private void AddOpen(int client, bool[] isOpen, List<int> coach, List<long> cost)
    {
        for (var pair = problem.RowStart[client]; pair < problem.RowStart[client + 1]; pair++)
        {
            if (!isOpen[problem.Coach[pair]])
                continue;
            coach.Add(problem.Coach[pair]);
            cost.Add(problem.Cost[pair]);
        }
    }
}
