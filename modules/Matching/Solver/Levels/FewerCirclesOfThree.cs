using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Levels;

/// <summary>
/// Joins circles of three to other circles where that costs nothing: two clients exchange their coaches, both pairs stay
/// possible and cost together what they cost before. Each exchange makes one larger circle of two, so no two-way pair and no
/// new circle of three can arise. A heuristic: longer exchanges are not tried, and where rows are generated only as many
/// exchanges are looked at as there are people.
/// </summary>
internal static class FewerCirclesOfThree
{
    /// <summary>Keeps forced pairs and the total.</summary>
    public static int[] WithTheSameTotal(Instance instance, ReadOnlySpan<int> coachOf) =>
        Joined(instance, coachOf, (before, after) => before.One + before.Other == after.One + after.Other);

    /// <summary>Keeps forced pairs and how often each score is made.</summary>
    public static int[] WithTheSameScores(Instance instance, ReadOnlySpan<int> coachOf) =>
        Joined(instance, coachOf, (before, after) => before == after || before == (after.Other, after.One));

    /// <param name="coachOf">A valid matching, changed in place; one's own number is left out.</param>
    /// <param name="mayExchange">Whether both pairs may be made and the clients together are as well served as before.</param>
    public static void Join(int[] coachOf, Func<int, int, bool> mayExchange)
    {
        for (var client = 0; client < coachOf.Length; client++)
        {
            if (!Circles.IsInThree(coachOf, client))
                continue;
            for (var other = 0; other < coachOf.Length; other++)
            {
                if (coachOf[other] == other || InOneCircleOfThree(coachOf, client, other) || !mayExchange(client, other))
                    continue;
                (coachOf[client], coachOf[other]) = (coachOf[other], coachOf[client]);
                break;
            }
        }
    }

    private static int[] Joined(Instance instance, ReadOnlySpan<int> found, Func<(int One, int Other), (int One, int Other), bool> isAsGood)
    {
        int[] coachOf = [.. found];
        var pinned = instance.Forced.Select(pin => pin.Client).ToHashSet();
        // A generated row is made anew for each look: in a round of 10,000 looking at every exchange would take hours.
        var looks = instance.Rows is GeneratedRows ? instance.Count : int.MaxValue;
        Join(coachOf, (one, other) =>
            !pinned.Contains(one) && !pinned.Contains(other) && looks-- > 0
            && instance.Allows(one, coachOf[other]) && instance.Allows(other, coachOf[one])
            && isAsGood(
                (instance.Score(one, coachOf[one]), instance.Score(other, coachOf[other])),
                (instance.Score(one, coachOf[other]), instance.Score(other, coachOf[one]))));
        return coachOf;
    }

    private static bool InOneCircleOfThree(int[] coachOf, int client, int other) =>
        other == client || other == coachOf[client] || coachOf[other] == client;
}
