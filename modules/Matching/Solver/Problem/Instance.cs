using System.Diagnostics.CodeAnalysis;

namespace ReciproCoach.Matching.Solver;

/// <summary>
/// An examined, immutable matching problem. People are numbered in ordinal order of their ids, so that nothing after
/// this point can depend on the order in which the caller listed them.
/// </summary>
public sealed class Instance
{
    private const int NotAllowed = -1;
    private const int Free = -1;

    private readonly string[] people;
    private readonly int[] scores;
    private readonly int[] forcedCoach;

    private Instance(InstanceDraft draft)
    {
        people = [.. draft.People.Order(StringComparer.Ordinal)];
        var number = people.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);

        scores = new int[people.Length * people.Length];
        Array.Fill(scores, NotAllowed);
        foreach (var pair in draft.Allowed)
            scores[Cell(number[pair.Client], number[pair.Coach])] = pair.Score;
        foreach (var pair in draft.Forbidden)
            scores[Cell(number[pair.Client], number[pair.Coach])] = NotAllowed;

        forcedCoach = new int[people.Length];
        Array.Fill(forcedCoach, Free);
        foreach (var pair in draft.Forced)
            forcedCoach[number[pair.Client]] = number[pair.Coach];
        HighestScore = Math.Max(0, scores.DefaultIfEmpty(0).Max());
    }

    /// <summary>Everyone, in ordinal order of their ids.</summary>
    public IReadOnlyList<string> People => people;

    /// <summary>Examines a draft. Memory is 4 bytes a cell of the table people × people.</summary>
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

    /// <summary>The highest score of a pair that may be made; 0 when there is none.</summary>
    internal int HighestScore { get; }

    internal bool Allows(int client, int coach) => scores[Cell(client, coach)] != NotAllowed;

    /// <summary>The score of an allowed pair; asked for any other pair it would be a mistake of the solver's.</summary>
    internal int Score(int client, int coach) =>
        Allows(client, coach) ? scores[Cell(client, coach)] : throw new InvalidOperationException("This pair is not allowed.");

    internal IEnumerable<(int Client, int Coach)> Forced =>
        forcedCoach.Index().Where(entry => entry.Item != Free).Select(entry => (entry.Index, entry.Item));

    private int Cell(int client, int coach) => client * people.Length + coach;
}
