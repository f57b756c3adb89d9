using System.Numerics;

namespace ReciproCoach.Matching.Verifier.Pairs;

/// <summary>
/// Which pairs and which leaving-out (a pair of a person with themselves, a loop) are still usable: one bit each. Whatever is
/// removed is written down, so that a search tree can take it back on its way up.
/// </summary>
internal sealed class UsablePairs
{
    private const int Word = 64;
    private readonly int words;
    private readonly ulong[] bits;
    private readonly int[] coachesLeft;
    private readonly int[] clientsLeft;
    private readonly List<(int Client, int Coach)> removed = [];
    private readonly Stack<int> thin = new();

    public UsablePairs(IRoundRows rows)
    {
        People = rows.People.Count;
        words = (People + Word - 1) / Word;
        bits = new ulong[(long)words * People];
        (coachesLeft, clientsLeft) = (new int[People], new int[People]);

        var scores = new int[People];
        for (var client = 0; client < People; client++)
        {
            rows.Read(client, scores);
            for (var coach = 0; coach < People; coach++)
            {
                if (scores[coach] < 0 && coach != client)
                    continue;
                bits[At(client, coach)] |= 1UL << (coach % Word);
                Tally(client, coach, 1);
            }
        }

        for (var person = 0; person < People; person++)
            NoteIfThin(person);
    }

    public UsablePairs(UsablePairs other)
    {
        (People, words) = (other.People, other.words);
        bits = [.. other.bits];
        (coachesLeft, clientsLeft) = ([.. other.coachesLeft], [.. other.clientsLeft]);
        thin = new(other.thin);
    }

    public int People { get; }

    /// <summary>How many pairs are usable; leaving people out is not counted.</summary>
    public long Count => coachesLeft.Sum(left => (long)left);

    /// <summary>A place in the list of removals that <see cref="UndoTo"/> can go back to.</summary>
    public int Mark => removed.Count;

    public int CoachesLeft(int client) => coachesLeft[client];

    public int ClientsLeft(int coach) => clientsLeft[coach];

    public bool MayBeLeftOut(int person) => Contains(person, person);

    public bool Contains(int client, int coach) => (bits[At(client, coach)] & 1UL << (coach % Word)) != 0;

    /// <summary>Removes a pair, or with the same person twice their being left out; nothing happens when it is gone already.</summary>
    public void Remove(int client, int coach)
    {
        if (!Contains(client, coach))
            return;
        bits[At(client, coach)] &= ~(1UL << (coach % Word));
        Tally(client, coach, -1);
        removed.Add((client, coach));
        NoteIfThin(client);
        NoteIfThin(coach);
    }

    /// <summary>Takes a person who has one coach or client left, or none, and was not looked at since.</summary>
    public bool TakeThin(out int person) => thin.TryPop(out person);

    public void UndoTo(int mark)
    {
        while (removed.Count > mark)
        {
            var (client, coach) = removed[^1];
            removed.RemoveAt(removed.Count - 1);
            bits[At(client, coach)] |= 1UL << (coach % Word);
            Tally(client, coach, 1);
        }

        thin.Clear();
    }

    /// <summary>The coach after <paramref name="coach"/> that the client may still have, the client's own number meaning left out; −1 when there is none.</summary>
    public int NextCoach(int client, int coach)
    {
        var next = coach + 1;
        if (next >= People)
            return -1;
        var word = next / Word;
        var rest = bits[(long)client * words + word] & ulong.MaxValue << (next % Word);
        while (rest == 0)
        {
            if (++word == words)
                return -1;
            rest = bits[(long)client * words + word];
        }

        return word * Word + BitOperations.TrailingZeroCount(rest);
    }

    private void NoteIfThin(int person)
    {
        if (coachesLeft[person] <= 1 || clientsLeft[person] <= 1)
            thin.Push(person);
    }

    private void Tally(int client, int coach, int change)
    {
        if (client == coach)
            return;
        coachesLeft[client] += change;
        clientsLeft[coach] += change;
    }

    private long At(int client, int coach) => (long)client * words + coach / Word;
}
