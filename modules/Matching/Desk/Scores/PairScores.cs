namespace ReciproCoach.Matching.Desk.Scores;

/// <summary>The parts of a pair's score.</summary>
/// <param name="Place">Country, or far away.</param>
internal readonly record struct PairScore(int Request, int Hours, int Specialities, int Credential, int Place)
{
    public int Total => Request + Hours + Specialities + Credential + Place;
}

/// <summary>
/// The table of scores: what a pair that may be made counts, from 0 to 1000. This file and docs/adr/0006-scores-of-pairs.md
/// change together.
/// </summary>
internal static class PairScores
{
    /// <summary>First to fifth choice.</summary>
    private static readonly int[] Ranks = [400, 320, 240, 160, 80];

    /// <summary>What a pair has in which the client got the first choice.</summary>
    public static int FirstChoice => Ranks[0];

    /// <summary>What a pair has at least in which the client got one of the first three choices.</summary>
    public static int ThirdChoice => Ranks[2];

    /// <summary>An hour of the day in which both are awake.</summary>
    private const int PointsAnHour = 16;
    private const int HoursAtMost = 250;

    /// <summary>All the specialities the client wants; a part of them counts that part.</summary>
    private const int AllSpecialities = 200;
    private const int CredentialWished = 100;
    private const int PlaceWished = 50;

    public static PairScore Of(Somebody client, Somebody coach) => new(
        Request: client.RankOf(coach) is var rank && rank >= 0 && rank < Ranks.Length ? Ranks[rank] : 0,
        Hours: Math.Min(HoursAtMost, client.Awake.MinutesWith(coach.Awake) * PointsAnHour / 60),
        Specialities: OfSpecialities(client, coach),
        Credential: client.Wishes.CredentialAtLeast is { } wished && coach.Profile.Credential >= wished ? CredentialWished : 0,
        Place: IsWherePeopleWish(client, coach) ? PlaceWished : 0);

    private static int OfSpecialities(Somebody client, Somebody coach)
    {
        var wanted = client.Wishes.Specialities;
        return wanted.Count == 0 ? 0 : AllSpecialities * wanted.Count(coach.Profile.Specialities.Contains) / wanted.Count;
    }

    private static bool IsWherePeopleWish(Somebody client, Somebody coach) =>
        coach.Profile.Country is { } country
        && (country == client.Wishes.Country || (client.Wishes.FarAway && client.Profile.Country is { } home && country != home));
}
