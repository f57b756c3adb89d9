namespace ReciproCoach.Matching.Solver.Levels;

/// <summary>
/// Joins circles of three to other circles where that costs nothing: two clients exchange their coaches, both pairs stay
/// possible and cost together what they cost before. Each exchange makes one larger circle of two, so no two-way pair and no
/// new circle of three can arise. A heuristic: longer exchanges are not tried.
/// </summary>
internal static class FewerCirclesOfThree
{
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

    private static bool InOneCircleOfThree(int[] coachOf, int client, int other) =>
        other == client || other == coachOf[client] || coachOf[other] == client;
}
