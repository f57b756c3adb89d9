using ReciproCoach.Matching.Verifier.Pairs;

namespace ReciproCoach.Matching.Verifier;

/// <summary>A directed pair: <paramref name="Coach"/> coaches <paramref name="Client"/>. Ids are compared ordinally.</summary>
public readonly record struct Pair(string Client, string Coach)
{
    /// <summary>Client and coach, for people to read.</summary>
    public override string ToString() => $"{Client} → {Coach}";
}

/// <summary>A pair that may be made, and its score from 0 to 65,535.</summary>
public readonly record struct AllowedPair(string Client, string Coach, int Score);

/// <summary>Scores asked for row by row, for rounds too large for a list of pairs.</summary>
public interface IRoundRows
{
    /// <summary>Everyone, each once, in ordinal order of their ids; a person's number is the place in this list.</summary>
    IReadOnlyList<string> People { get; }

    /// <summary>Fills in what each coach scores for a client; −1 where the pair is not allowed. Must always answer the same.</summary>
    void Read(int client, Span<int> scores);
}

/// <summary>The round a matching was made for, exactly as the solver was given it.</summary>
public sealed class Round
{
    private Round(IRoundRows rows, IReadOnlyList<Pair> forced, IReadOnlyList<Pair> forbidden, IReadOnlyList<Fault> faults)
    {
        (Rows, Forced, Forbidden, Faults) = (rows, forced, forbidden, faults);
        Number = rows.People.Index().DistinctBy(entry => entry.Item).ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
    }

    internal IRoundRows Rows { get; }

    internal IReadOnlyList<string> People => Rows.People;

    internal IReadOnlyList<Pair> Forced { get; }

    internal IReadOnlyList<Pair> Forbidden { get; }

    internal IReadOnlyList<Fault> Faults { get; }

    internal Dictionary<string, int> Number { get; }

    /// <summary>A round from a list of pairs. Whatever is wrong with it becomes faults of the verdict, not an exception.</summary>
    /// <param name="people">Everyone enrolled, in any order.</param>
    /// <param name="allowed">The pairs that may be made, in any order.</param>
    /// <param name="forced">Pairs that must be made.</param>
    /// <param name="forbidden">Pairs that must not be made, in this direction.</param>
    public static Round Of(
        IEnumerable<string> people, IEnumerable<AllowedPair> allowed, IReadOnlyList<Pair>? forced = null, IReadOnlyList<Pair>? forbidden = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(allowed);
        var faults = new List<Fault>();
        var rows = PairListRows.Of(people, allowed, faults);
        return new(rows, forced ?? [], forbidden ?? [], faults);
    }

    /// <summary>A round whose scores are asked for row by row.</summary>
    public static Round Of(IRoundRows rows, IReadOnlyList<Pair>? forced = null, IReadOnlyList<Pair>? forbidden = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var ordered = rows.People.Zip(rows.People.Skip(1)).All(ids => string.CompareOrdinal(ids.First, ids.Second) < 0);
        return new(rows, forced ?? [], forbidden ?? [], ordered ? [] : [new(FaultCode.Round, "The people of the rows are not in ordinal order, each once.")]);
    }
}
