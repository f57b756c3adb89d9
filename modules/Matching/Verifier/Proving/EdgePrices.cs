using ReciproCoach.Matching.Verifier.Claims;

namespace ReciproCoach.Matching.Verifier.Proving;

/// <summary>
/// What the prices of coaches, of "not both ways" and of odd sets add to a pair. A pair crosses an odd set when exactly one of
/// its two roles belongs to it: in sums, once for the client, once for the coach, less twice for both. So reading a row costs
/// what the sets and teeth of its client hold, not what all sets hold.
/// </summary>
internal sealed class EdgePrices
{
    private readonly long[] ofClient;
    private readonly long[] ofCoach;
    private readonly long[] ofLoop;
    private readonly List<(int Coach, long Price)>?[] single;
    private readonly List<OddSet>?[] setsOfClient;
    private readonly long[] extra;
    private readonly List<int> touched = [];
    private long row;

    public EdgePrices(Prices prices, int people)
    {
        (ofClient, ofCoach, ofLoop, extra) = (new long[people], [.. prices.Coach], new long[people], new long[people]);
        (single, setsOfClient) = (new List<(int, long)>?[people], new List<OddSet>?[people]);
        foreach (var price in prices.Coach)
            Constant += price;
        foreach (var pair in prices.Pairs)
        {
            Add(pair.Low, pair.High, pair.Price);
            Add(pair.High, pair.Low, pair.Price);
            Constant -= pair.Price;
        }

        foreach (var set in prices.OddSets)
        {
            Add(set);
            Constant -= (Int128)set.Price * (set.Teeth.Count - 1);
        }
    }

    /// <summary>What a lower bound holds for these prices whatever the pairs are.</summary>
    public Int128 Constant { get; }

    /// <summary>Makes ready for the pairs of one client.</summary>
    public void Open(int client)
    {
        row = -ofClient[client];
        foreach (var (coach, price) in single[client] ?? [])
            Touch(coach, price);
        foreach (var set in setsOfClient[client] ?? [])
        {
            foreach (var coach in set.Coaches)
                Touch(coach, checked(2 * set.Price));
        }
    }

    /// <summary>What is added to the open client's pair with this coach.</summary>
    public long OfPair(int coach) => checked(row + extra[coach] - ofCoach[coach]);

    /// <summary>What is added to leaving this person out.</summary>
    public long OfLoop(int person) => ofLoop[person];

    public void Close()
    {
        foreach (var coach in touched)
            extra[coach] = 0;
        touched.Clear();
    }

    private void Add(OddSet set)
    {
        var (clients, coaches) = (set.Clients.ToHashSet(), set.Coaches.ToHashSet());
        foreach (var client in set.Clients)
        {
            ofClient[client] = checked(ofClient[client] + set.Price);
            (setsOfClient[client] ??= []).Add(set);
        }

        foreach (var coach in set.Coaches)
            ofCoach[coach] = checked(ofCoach[coach] + set.Price);
        foreach (var person in clients.Except(coaches).Concat(coaches.Except(clients)))
            ofLoop[person] = checked(ofLoop[person] - set.Price);
        foreach (var (low, high) in set.Teeth)
        {
            if (clients.Contains(low) != coaches.Contains(high))
                Add(low, high, checked(2 * set.Price));
            if (clients.Contains(high) != coaches.Contains(low))
                Add(high, low, checked(2 * set.Price));
        }
    }

    private void Add(int client, int coach, long price) => (single[client] ??= []).Add((coach, price));

    private void Touch(int coach, long price)
    {
        extra[coach] = checked(extra[coach] + price);
        touched.Add(coach);
    }
}
