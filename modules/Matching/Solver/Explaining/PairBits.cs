using System.Numerics;
using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Explaining;

/// <summary>Which pairs may be made, one bit each, to be read both ways: 2 × people² / 8 bytes.</summary>
internal sealed class PairBits
{
    private const int Width = 64;

    private readonly ulong[][] coachesOf;
    private readonly ulong[][] clientsOf;

    private PairBits(int people)
    {
        Words = (people + Width - 1) / Width;
        coachesOf = [.. Enumerable.Range(0, people).Select(_ => new ulong[Words])];
        clientsOf = [.. Enumerable.Range(0, people).Select(_ => new ulong[Words])];
    }

    public int People => coachesOf.Length;

    public int Words { get; }

    public static PairBits Of(Instance instance)
    {
        var bits = new PairBits(instance.Count);
        var buffer = new ScoreRows.Buffer(instance.Count);
        for (var client = 0; client < bits.People; client++)
        {
            foreach (var coach in instance.Rows.Read(client, buffer).Coaches)
                bits.Allow(client, coach);
        }

        return bits;
    }

    public static PairBits Of(int people, Func<int, int, bool> allows)
    {
        var bits = new PairBits(people);
        for (var client = 0; client < people; client++)
        {
            for (var coach = 0; coach < people; coach++)
            {
                if (allows(client, coach))
                    bits.Allow(client, coach);
            }
        }

        return bits;
    }

    /// <summary>
    /// Without the pairs no circle of three or more can run through, because the coach has no other coach or the client no
    /// other client; repeated until nothing changes.
    /// </summary>
    public PairBits WithoutDeadEnds()
    {
        var bits = new PairBits(People);
        for (var person = 0; person < People; person++)
        {
            coachesOf[person].CopyTo(bits.coachesOf[person], 0);
            clientsOf[person].CopyTo(bits.clientsOf[person], 0);
        }

        while (bits.RemoveDeadEnds())
        {
        }

        return bits;
    }

    /// <summary>The other side of the same pairs: coaches as clients.</summary>
    public PairBits Turned() => new(clientsOf, coachesOf);

    public bool Allows(int client, int coach) => (coachesOf[client][coach / Width] >> (coach % Width) & 1) != 0;

    public ReadOnlySpan<ulong> CoachesOf(int client) => coachesOf[client];

    public IEnumerable<int> Coaches(int client) => Members(coachesOf[client]);

    public IEnumerable<int> Clients(int coach) => Members(clientsOf[coach]);

    public static IEnumerable<int> Members(ulong[] set)
    {
        for (var word = 0; word < set.Length; word++)
        {
            for (var rest = set[word]; rest != 0; rest &= rest - 1)
                yield return word * Width + BitOperations.TrailingZeroCount(rest);
        }
    }

    private PairBits(ulong[][] coachesOf, ulong[][] clientsOf) =>
        (this.coachesOf, this.clientsOf, Words) = (coachesOf, clientsOf, coachesOf.Length == 0 ? 0 : coachesOf[0].Length);

    private bool RemoveDeadEnds()
    {
        var removed = false;
        for (var client = 0; client < People; client++)
        {
            foreach (var coach in Members([.. coachesOf[client]]))
            {
                var reverse = Allows(coach, client) ? 1 : 0;
                if (Count(coachesOf[coach]) > reverse && Count(clientsOf[client]) > reverse)
                    continue;
                coachesOf[client][coach / Width] &= ~(1UL << (coach % Width));
                clientsOf[coach][client / Width] &= ~(1UL << (client % Width));
                removed = true;
            }
        }

        return removed;
    }

    /// <summary>2 stands for any number above 1.</summary>
    private static int Count(ulong[] set)
    {
        var count = 0;
        for (var word = 0; word < set.Length && count < 2; word++)
            count += BitOperations.PopCount(set[word]);
        return count;
    }

    private void Allow(int client, int coach)
    {
        coachesOf[client][coach / Width] |= 1UL << (coach % Width);
        clientsOf[coach][client / Width] |= 1UL << (client % Width);
    }
}
