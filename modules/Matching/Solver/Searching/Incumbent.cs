using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Pricing;

namespace ReciproCoach.Matching.Solver.Searching;

/// <summary>The best valid matching so far.</summary>
internal sealed class Incumbent(UsableRows rows, Objective objective)
{
    private int[]? coachOf;

    public bool Exists => coachOf is not null;

    public long Cost { get; private set; } = long.MaxValue;

    /// <summary>Everybody's coach; who is left out stands as their own.</summary>
    public ReadOnlySpan<int> CoachOf => coachOf;

    /// <summary>How many are left out.</summary>
    public int LeftOut
    {
        get
        {
            var leftOut = 0;
            for (var person = 0; person < CoachOf.Length; person++)
                leftOut += CoachOf[person] == person ? 1 : 0;
            return leftOut;
        }
    }

    /// <summary>True when nothing in a branch with this bound can be better.</summary>
    public bool Beats(long bound) => bound >= Cost;

    /// <summary>What an ascent aims at: the best cost known, or with none known some way above the bound.</summary>
    public long Target(long bound) => Exists ? Cost : bound + objective.DearestLeftOut;

    /// <summary>
    /// Takes a complete assignment of usable pairs if it is better than what is known. Whoever would coach each other is
    /// left out first, which makes any assignment a valid matching unless one of them is in a forced pair.
    /// </summary>
    public bool Offer(ReadOnlySpan<int> assignment)
    {
        int[] candidate = [.. assignment];
        for (var client = 0; client < candidate.Length; client++)
        {
            var coach = candidate[client];
            if (candidate[coach] == client)
                (candidate[client], candidate[coach]) = (client, coach);
        }

        for (var person = 0; person < candidate.Length; person++)
        {
            if (candidate[person] == person && rows.LeftOutCost(person) == Arcs.Never)
                return false;
        }

        var cost = objective.Cost(candidate);
        if (cost >= Cost)
            return false;
        (coachOf, Cost) = (candidate, cost);
        return true;
    }
}
