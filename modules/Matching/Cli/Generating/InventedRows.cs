using System.Globalization;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Verifier;

namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>
/// An invented round whose scores are worked out when asked for, so that twenty thousand people need no table of 400 million
/// cells. The same family, number of people and seed give the same scores on every machine. Solver and verifier both read it.
/// </summary>
public abstract class InventedRows : IScoreRows, IRoundRows
{
    private protected InventedRows(int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        var width = Math.Max(0, people - 1).ToString(CultureInfo.InvariantCulture).Length;
        People = [.. Enumerable.Range(0, people).Select(person => "p" + person.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'))];
    }

    /// <summary>Everyone: <c>p</c> and a number, padded so that ordinal order is the order of the numbers.</summary>
    public IReadOnlyList<string> People { get; }

    /// <summary>Fills in what each coach would score for a client, 0 to 1,000; −1 where the pair is not allowed.</summary>
    /// <param name="client">The client's number. Any number of threads may ask at once.</param>
    /// <param name="scores">One cell a coach.</param>
    public void Read(int client, Span<int> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, People.Count);
        Fill(client, scores);
        scores[client] = -1;
    }

    private protected abstract void Fill(int client, Span<int> scores);
}
