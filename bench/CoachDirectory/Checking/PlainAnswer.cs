using ReciproCoach.CoachDirectory.Bench.Inventing;
using ReciproCoach.CoachDirectory.Searching;

namespace ReciproCoach.CoachDirectory.Bench.Checking;

/// <summary>What a plain walk has counted.</summary>
internal sealed record PlainAnswer(IReadOnlySet<Guid> Fitting, int FitTheWords, IReadOnlyDictionary<Facet, Dictionary<string, int>> Counts)
{
    /// <exception cref="InvalidOperationException">The answer counts otherwise.</exception>
    public void Require(CoachResults given, Question question)
    {
        Same("total", Fitting.Count, given.Total);
        Same("fit the words", FitTheWords, given.FitTheWords);
        foreach (var (facet, counts) in Counts)
        {
            Same($"values of {facet}", counts.Count, given.Counts[facet].Count);
            foreach (var (value, count) in counts) Same($"{facet} {value}", count, given.Counts[facet].GetValueOrDefault(value));
        }

        void Same(string what, int plain, int theirs)
        {
            if (plain != theirs) throw new InvalidOperationException($"“{question.Query.Words}” ({string.Join(", ", question.Query.Chosen.Select(one => $"{one.Key} {string.Join('|', one.Value)}"))}): {what} is {theirs}, and {plain} when counted one by one.");
        }
    }
}
