using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Tests;

/// <summary>Questions to an engine, and its answers by name.</summary>
internal static class Ask
{
    public static CoachQuery For(string language, string words, params (Facet Facet, string Value)[] chosen) => new(
        language, TypedWords.Tidy(words), chosen.GroupBy(one => one.Facet).ToDictionary(one => one.Key, one => (IReadOnlyList<string>)[.. one.Select(value => value.Value)]), 1);

    public static Reader Member(params Guid[] companions) => new(Audience.Members, companions.ToHashSet());

    public static IReadOnlyList<string> Names(this CoachResults found) => [.. found.Coaches.Select(NameOf)];

    private static string NameOf(Guid member) => TheCoaches.All.Select(coach => coach.Profile).FirstOrDefault(profile => profile.Member == member)?.Name ?? member.ToString("N");
}
