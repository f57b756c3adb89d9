using System.Diagnostics.CodeAnalysis;
using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver;

/// <summary>
/// An examined, immutable matching problem. People are numbered in ordinal order of their ids, so that nothing after
/// this point can depend on the order in which the caller listed them.
/// </summary>
public sealed class Instance
{
    private const int Free = -1;

    private readonly string[] people;
    private readonly int[] forcedCoach;
    private readonly Lazy<Dictionary<string, int>> numbers;

    private Instance(InstanceDraft draft)
    {
        people = [.. draft.People.Order(StringComparer.Ordinal)];
        numbers = new(Number);
        var number = numbers.Value;
        var forbidden = draft.Forbidden.Select(pair => (number[pair.Client], number[pair.Coach])).ToHashSet();
        var allowed = new List<(int Client, int Coach, int Score)>(draft.Allowed.Count);
        foreach (var pair in draft.Allowed)
        {
            var (client, coach) = (number[pair.Client], number[pair.Coach]);
            if (forbidden.Count > 0 && forbidden.Contains((client, coach)))
                continue;
            allowed.Add((client, coach, pair.Score));
            HighestScore = Math.Max(HighestScore, pair.Score);
        }

        Rows = new ListedRows(people.Length, allowed);
        forcedCoach = new int[people.Length];
        Array.Fill(forcedCoach, Free);
        foreach (var pair in draft.Forced)
            forcedCoach[number[pair.Client]] = number[pair.Coach];
    }

    private Instance(IScoreRows rows)
    {
        people = [.. rows.People];
        for (var next = 1; next < people.Length; next++)
        {
            if (string.CompareOrdinal(people[next - 1], people[next]) >= 0)
                throw new ArgumentException("People must stand in strictly rising ordinal order of their ids.", nameof(rows));
        }

        numbers = new(Number);
        Rows = new GeneratedRows(rows);
        HighestScore = ScoredPair.Highest;
        forcedCoach = new int[people.Length];
        Array.Fill(forcedCoach, Free);
    }

    private Instance(Instance other, ScoreRows rows, int highestScore, int[] forced)
    {
        (people, numbers) = (other.people, other.numbers);
        (Rows, HighestScore, forcedCoach) = (rows, highestScore, forced);
    }

    /// <summary>Everyone, in ordinal order of their ids.</summary>
    public IReadOnlyList<string> People => people;

    /// <summary>
    /// A problem whose scores come row by row when they are needed; memory then grows with the people, not with the pairs.
    /// Rows are trusted to keep the rules of <see cref="IScoreRows"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The people are not in strictly rising ordinal order.</exception>
    public static Instance Create(IScoreRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(rows);
    }

    /// <summary>Examines a draft. Memory is 6 bytes an allowed pair.</summary>
    /// <exception cref="InstanceRefusedException">The draft has at least one error; the exception names all of them.</exception>
    public static Instance Create(InstanceDraft draft) =>
        TryCreate(draft, out var instance, out var refusals) ? instance : throw new InstanceRefusedException(refusals);

    /// <summary>Examines a draft that people may have got wrong: false, with every culprit named, instead of an exception.</summary>
    public static bool TryCreate(InstanceDraft draft, [NotNullWhen(true)] out Instance? instance, out IReadOnlyList<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(draft);
        refusals = Examination.Of(draft);
        instance = refusals.Count == 0 ? new Instance(draft) : null;
        return instance is not null;
    }

    internal int Count => people.Length;

    /// <summary>The number of each person, by id.</summary>
    internal IReadOnlyDictionary<string, int> Numbers => numbers.Value;

    /// <summary>At least the highest score of a pair that may be made; 0 when there is none.</summary>
    internal int HighestScore { get; }

    internal ScoreRows Rows { get; }

    internal bool Allows(int client, int coach) => Rows.Score(client, coach) >= 0;

    /// <summary>The score of an allowed pair; asked for any other pair it would be a mistake of the solver's.</summary>
    internal int Score(int client, int coach) =>
        Rows.Score(client, coach) is >= 0 and var score ? score : throw new InvalidOperationException("This pair is not allowed.");

    internal IEnumerable<(int Client, int Coach)> Forced =>
        forcedCoach.Index().Where(entry => entry.Item != Free).Select(entry => (entry.Index, entry.Item));

    /// <summary>The same problem with more pairs allowed; each is not allowed yet and not with oneself.</summary>
    internal Instance Allowing(params IReadOnlyList<(int Client, int Coach, int Score)> more) =>
        new(this, new RowsWithMore(Rows, more), more.Select(pair => pair.Score).Append(HighestScore).Max(), forcedCoach);

    /// <summary>The same problem with these pairs forced and no others; each is allowed, and none contradicts another at once.</summary>
    internal Instance Forcing(IEnumerable<(int Client, int Coach)> pairs)
    {
        var forced = new int[people.Length];
        Array.Fill(forced, Free);
        foreach (var (client, coach) in pairs)
            forced[client] = coach;
        return new(this, Rows, HighestScore, forced);
    }

    private Dictionary<string, int> Number()
    {
        var number = new Dictionary<string, int>(people.Length, StringComparer.Ordinal);
        foreach (var id in people)
            number.Add(id, number.Count);
        return number;
    }
}
