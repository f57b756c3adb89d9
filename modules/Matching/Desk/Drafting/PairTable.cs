using System.Buffers.Binary;
using System.Security.Cryptography;
using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Matching.Desk.Scores;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>
/// What every pair of a round counts: 4 bytes a pair, so that a thousand people take 4 MB and a page of theirs no time. The parts
/// of a score are worked out again where somebody asks.
/// </summary>
internal sealed class PairTable
{
    private const int NotAllowed = -1;
    private const int Parts = 5;

    private readonly IReadOnlyList<Somebody> people;
    private readonly int[] totals;

    /// <param name="seen">Is told all scores with their parts, and which pairs may not be made.</param>
    public PairTable(RoundToMatch round, IReadOnlyList<Somebody> people, IncrementalHash seen)
    {
        this.people = people;
        totals = new int[people.Count * people.Count];
        var row = new byte[people.Count * Parts * sizeof(short)];
        for (var client = 0; client < people.Count; client++)
        {
            for (var coach = 0; coach < people.Count; coach++)
            {
                var score = PairRules.Allow(round.Pair(people[client], people[coach])) ? PairScores.Of(people[client], people[coach]) : (PairScore?)null;
                totals[client * people.Count + coach] = score?.Total ?? NotAllowed;
                Write(score, row.AsSpan(coach * Parts * sizeof(short)));
            }

            seen.AppendData(row);
        }
    }

    /// <summary>Null for a pair that breaks a rule. People go by their place in the list, from 0.</summary>
    public PairScore? this[int client, int coach] =>
        totals[client * people.Count + coach] == NotAllowed ? null : PairScores.Of(people[client], people[coach]);

    /// <summary>Every pair the rules allow, with its points.</summary>
    public IEnumerable<(int Client, int Coach, int Points)> Allowed() =>
        totals.Index().Where(cell => cell.Item != NotAllowed).Select(cell => (cell.Index / people.Count, cell.Index % people.Count, cell.Item));

    private static void Write(PairScore? score, Span<byte> cell)
    {
        BinaryPrimitives.WriteInt16LittleEndian(cell, (short)(score?.Request ?? NotAllowed));
        BinaryPrimitives.WriteInt16LittleEndian(cell[2..], (short)(score?.Hours ?? NotAllowed));
        BinaryPrimitives.WriteInt16LittleEndian(cell[4..], (short)(score?.Specialities ?? NotAllowed));
        BinaryPrimitives.WriteInt16LittleEndian(cell[6..], (short)(score?.Credential ?? NotAllowed));
        BinaryPrimitives.WriteInt16LittleEndian(cell[8..], (short)(score?.Place ?? NotAllowed));
    }
}
