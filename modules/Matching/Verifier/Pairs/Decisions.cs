namespace ReciproCoach.Matching.Verifier.Pairs;

/// <summary>What a decision removes. Dead ends are removed by whoever calls, once all decisions of a step are made.</summary>
internal static class Decisions
{
    /// <summary>The client has this coach and the coach this client.</summary>
    public static void Make(UsablePairs usable, int client, int coach)
    {
        KeepOnly(usable, client, coach);
        for (var other = 0; other < usable.People; other++)
        {
            if (other != client)
                usable.Remove(other, coach);
        }

        usable.Remove(coach, client);
        usable.Remove(client, client);
        usable.Remove(coach, coach);
    }

    /// <summary>The person is in no pair.</summary>
    public static void LeaveOut(UsablePairs usable, int person)
    {
        KeepOnly(usable, person, person);
        for (var client = 0; client < usable.People; client++)
        {
            if (client != person)
                usable.Remove(client, person);
        }
    }

    /// <summary>The two are no pair, neither way.</summary>
    public static void KeepApart(UsablePairs usable, int one, int other)
    {
        usable.Remove(one, other);
        usable.Remove(other, one);
    }

    private static void KeepOnly(UsablePairs usable, int client, int kept)
    {
        for (var coach = usable.NextCoach(client, -1); coach >= 0; coach = usable.NextCoach(client, coach))
        {
            if (coach != kept)
                usable.Remove(client, coach);
        }
    }
}
