namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>Whom each client asked for, best first: half of the wishes go to stars of the whole round, half stay within the group.</summary>
internal sealed class Requests
{
    private const int Most = 5;

    /// <summary>Nobody returns more requests than this: a star cannot wish for everybody who wishes for them.</summary>
    private const int MostReturned = 8;

    private static readonly int[] Bonus = [400, 320, 240, 160, 80];

    private readonly List<(int Coach, int Bonus)>[] byClient;

    private Requests(Crowd crowd, long seed, int starsInHundred, int returnedInHundred)
    {
        byClient = new List<(int, int)>[crowd.Group.Length];
        for (var client = 0; client < byClient.Length; client++)
            byClient[client] = [];
        var stars = new Stars(crowd, seed);
        var dice = new Dice(seed, Purpose.Requests);
        for (var client = 0; client < byClient.Length; client++)
            Ask(client, dice.At(client), stars, starsInHundred);
        Return(new Dice(seed, Purpose.Returned), returnedInHundred);
    }

    /// <summary>Many ask for the same few; few of these ask back.</summary>
    public static Requests OfStars(Crowd crowd, long seed) => new(crowd, seed, starsInHundred: 50, returnedInHundred: 12);

    /// <summary>People ask within their group, and 60 of a hundred requests are returned.</summary>
    public static Requests MostlyReturned(Crowd crowd, long seed) => new(crowd, seed, starsInHundred: 4, returnedInHundred: 60);

    /// <summary>The coaches a client asked for, and what that adds to the score.</summary>
    public IReadOnlyList<(int Coach, int Bonus)> Of(int client) => byClient[client];

    private void Ask(int client, Dice dice, Stars stars, int starsInHundred)
    {
        var wishes = Math.Min(Most, 1 + dice.Below(0, 6));
        for (var rank = 0; rank < wishes; rank++)
        {
            var wish = dice.At(rank + 1);
            var coach = wish.Below(0, 100) < starsInHundred ? stars.OfAll(wish, 1) : stars.OfGroup(client, wish, 1, evenly: starsInHundred < 50);
            if (coach != client && !Asks(client, coach))
                byClient[client].Add((coach, Bonus[rank]));
        }
    }

    private void Return(Dice dice, int inHundred)
    {
        var asked = byClient.Select(wishes => wishes.ToArray()).ToArray();
        var returned = new int[asked.Length];
        for (var client = 0; client < asked.Length; client++)
        {
            foreach (var (coach, bonus) in asked[client])
            {
                if (Asks(coach, client) || returned[coach] == MostReturned || dice.At(client).Below(coach, 100) >= inHundred)
                    continue;
                byClient[coach].Add((client, bonus));
                returned[coach]++;
            }
        }
    }

    private bool Asks(int client, int coach) => byClient[client].Exists(wish => wish.Coach == coach);
}
