namespace ReciproCoach.Matching.Verifier.Pairs;

/// <summary>
/// Removes pairs no circle of three or more can run through: the coach needs a coach of their own other than the client, the
/// client a client of their own other than the coach. Goes on until nothing more falls.
/// </summary>
internal static class DeadEnds
{
    public static void Remove(UsablePairs usable)
    {
        while (usable.TakeThin(out var person))
        {
            switch (usable.CoachesLeft(person))
            {
                case 0: RemoveClientsOf(person, usable); break;
                case 1: usable.Remove(OnlyCoachOf(person, usable), person); break;
            }

            switch (usable.ClientsLeft(person))
            {
                case 0: RemoveCoachesOf(person, usable); break;
                case 1: usable.Remove(person, OnlyClientOf(person, usable)); break;
            }
        }
    }

    private static void RemoveClientsOf(int coach, UsablePairs usable)
    {
        for (var client = 0; client < usable.People && usable.ClientsLeft(coach) > 0; client++)
        {
            if (client != coach)
                usable.Remove(client, coach);
        }
    }

    private static void RemoveCoachesOf(int client, UsablePairs usable)
    {
        for (var coach = usable.NextCoach(client, -1); coach >= 0; coach = usable.NextCoach(client, coach))
        {
            if (coach != client)
                usable.Remove(client, coach);
        }
    }

    private static int OnlyCoachOf(int client, UsablePairs usable)
    {
        var coach = usable.NextCoach(client, -1);
        return coach == client ? usable.NextCoach(client, coach) : coach;
    }

    private static int OnlyClientOf(int coach, UsablePairs usable)
    {
        var client = 0;
        while (client == coach || !usable.Contains(client, coach))
            client++;
        return client;
    }
}
