namespace ReciproCoach.Matching.Cli.Generating;

/// <summary>
/// An invented round whose scores are worked out when asked for, so that twenty thousand people need no table of 400 million
/// cells. The same family, number of people and seed give the same scores on every machine.
/// </summary>
public abstract class GeneratedRows
{
    private protected GeneratedRows(int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        People = people;
        Width = Math.Max(1, people - 1).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
    }

    /// <summary>How many people there are, numbered from 0 in ordinal order of their ids.</summary>
    public int People { get; }

    private int Width { get; }

    /// <summary>The id of a person: <c>p</c> and the number, padded so that ordinal order is the order of the numbers.</summary>
    public string Id(int person) => "p" + person.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(Width, '0');

    /// <summary>Fills in what each coach would score for a client, 0 to 65,535; −1 where the pair is not allowed.</summary>
    /// <param name="client">The client, 0 to <see cref="People"/> − 1. Any number of threads may ask at once.</param>
    /// <param name="scores">One cell a coach.</param>
    public void Read(int client, Span<int> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, People);
        Fill(client, scores);
        scores[client] = -1;
    }

    private protected abstract void Fill(int client, Span<int> scores);
}
