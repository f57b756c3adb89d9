using ReciproCoach.Matching.Solver.Cutting.Cuts;
using ReciproCoach.Matching.Solver.Searching;

namespace ReciproCoach.Matching.Solver.Cutting;

/// <summary>
/// Makes a cover of a large round better as soon as one is found: those of whom the relaxation is not sure choose anew, all
/// together (relaxation induced neighbourhood search, Danna, Rothberg and Le Pape 2005), and once also part by part. Branching would
/// come upon the same cover much later.
/// </summary>
internal sealed class Improvement(StageProblem problem, Graph graph, BestCover best, Budget budget)
{
    /// <summary>A choice made less than so far is in doubt.</summary>
    private const double Sure = 0.9;

    /// <summary>After so many times in a row without gain it is left be until there is a better cover.</summary>
    private const int Patience = 2;

    private Fractional? relaxation;
    private long improved = long.MaxValue;
    private int inVain;

    /// <summary>A cover from elsewhere to begin with, as cheap as the best one; of no use here if it has pairs the graph lacks.</summary>
    public int[]? Known
    {
        get;
        init => field = value is not null && value.Select((coach, client) => ChoiceOf(client, coach)).All(choice => choice >= 0) ? value : null;
    }

    /// <summary>What the relaxation of the whole says, as good as it can be had.</summary>
    public void BeGuidedBy(Fractional solution) => relaxation = solution;

    /// <summary>Does nothing unless there is a better cover than when it was last called.</summary>
    public void Improve()
    {
        if (relaxation is null || best.Cost >= improved || Parts() is not { } parts)
            return;
        if (problem.ExactlyLeftOut is null)
            parts.ImproveEverywhere(Math.Max(Neighbourhoods.Usual, graph.People / 2));
        ImproveWhereInDoubt(parts, relaxation);
        if (improved == long.MaxValue && problem.ExactlyLeftOut is not null)
            parts.ImproveEverywhere();
        Take(parts);
        inVain = 0;
    }

    /// <summary>What the relaxation of a branch doubts is not what that of the whole did.</summary>
    public void ImproveOnceMore(Fractional ofBranch)
    {
        if (inVain == Patience || improved == long.MaxValue || Parts() is not { } parts)
            return;
        ImproveWhereInDoubt(parts, ofBranch);
        inVain = parts.Cost < best.Cost ? 0 : inVain + 1;
        Take(parts);
    }

    private Neighbourhoods? Parts()
    {
        if ((best.CoachOf ?? Known) is not { } found || graph.People < Neighbourhoods.WorthTheirWhile)
            return null;
        var parts = new Neighbourhoods(problem, (client, coach) => graph.Cost[ChoiceOf(client, coach)], budget.Part(budget.Left / 3));
        parts.Start(found, best.Cost);
        return parts;
    }

    private void ImproveWhereInDoubt(Neighbourhoods parts, Fractional guide) =>
        parts.ImproveWhere((client, coach) => guide.Values[ChoiceOf(client, coach)] < Sure);

    private void Take(Neighbourhoods parts)
    {
        if (parts.Cost < best.Cost)
            best.Take(parts.CoachOf, parts.Cost);
        improved = best.Cost;
    }

    private int ChoiceOf(int client, int coach) => client == coach ? graph.Loop(client) : graph.Find(client, coach);
}
