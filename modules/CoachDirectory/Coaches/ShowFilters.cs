using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>A filter as a page offers it.</summary>
/// <param name="More">Values one unfolds.</param>
internal sealed record Filter(Facet Facet, IReadOnlyList<FilterValue> Values, IReadOnlyList<FilterValue> More)
{
    public string Name => DirectoryAddress.NameOf(Facet);
}

/// <summary>A value of a filter and how many it would leave.</summary>
internal sealed record FilterValue(string Value, string Label, int Count, bool IsChosen);

/// <summary>Names the values of every filter with their counts.</summary>
internal sealed class ShowFilters(Vocabulary vocabulary, Words words)
{
    // The others stand below, folded.
    private const int ValuesAtOnce = 6;

    public IReadOnlyList<Filter> Of(CoachQuery query, CoachResults found) => [.. Enum.GetValues<Facet>().Select(facet => Of(facet, query.Of(facet), found.Counts[facet]))];

    /// <summary>Values nobody has are left out, unless they are chosen.</summary>
    private Filter Of(Facet facet, IReadOnlyList<string> chosen, IReadOnlyDictionary<string, int> counts)
    {
        var offered = facet is Facet.Country
            ? counts.Keys.Union(chosen).OrderBy(value => words.Name(facet, value), words.Formats.Sorting)
            : vocabulary.ValuesOf(facet).Where(value => counts.ContainsKey(value) || chosen.Contains(value));
        var values = offered.Select(value => new FilterValue(value, words.Name(facet, value), counts.GetValueOrDefault(value), chosen.Contains(value))).ToList();
        if (facet is not Facet.Speciality) return new(facet, values, []);
        var first = values.OrderByDescending(value => value.IsChosen).ThenByDescending(value => value.Count).Take(Math.Max(ValuesAtOnce, chosen.Count)).ToHashSet();
        return new(facet, [.. values.Where(first.Contains)], [.. values.Where(value => !first.Contains(value))]);
    }
}
