using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members;

/// <summary>What coaches work on. The keys are stored and never change their meaning; the labels are translated.</summary>
public static class Specialities
{
    /// <summary>All of them, in the order people see them.</summary>
    public static IReadOnlyList<(string Key, Text Label)> All { get; } =
    [
        ("executive", Text.Of("Executive coaching")),
        ("leadership", Text.Of("Leadership")),
        ("team", Text.Of("Team coaching")),
        ("group", Text.Of("Group coaching")),
        ("organisational-change", Text.Of("Organisations and change")),
        ("small-business", Text.Of("Small business")),
        ("entrepreneurship", Text.Of("Entrepreneurs and start-ups")),
        ("career", Text.Of("Career development")),
        ("new-role", Text.Of("New role, first 100 days")),
        ("career-transition", Text.Of("Career transition")),
        ("life", Text.Of("Life coaching")),
        ("wellbeing", Text.Of("Wellbeing and health")),
        ("stress-resilience", Text.Of("Stress, burn-out prevention, resilience")),
        ("work-life-balance", Text.Of("Work–life balance")),
        ("intercultural", Text.Of("Intercultural work and expatriates")),
        ("performance", Text.Of("Performance")),
        ("communication-conflict", Text.Of("Communication and conflict")),
        ("self-confidence", Text.Of("Self-confidence")),
        ("womens-leadership", Text.Of("Women’s leadership")),
        ("young-people", Text.Of("Young people and students")),
        ("family", Text.Of("Parents and family")),
        ("couples", Text.Of("Couples")),
        ("retirement", Text.Of("Moving into retirement")),
        ("neurodiversity", Text.Of("Neurodiversity, ADHD")),
        ("sport-creative", Text.Of("Sport and creative work")),
    ];

    private static readonly Dictionary<string, Text> ByKey = All.ToDictionary(one => one.Key, one => one.Label, StringComparer.Ordinal);

    public static bool IsKnown(string key) => ByKey.ContainsKey(key);

    /// <summary>The label of a known key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such speciality.</exception>
    public static Text Label(string key) => ByKey[key];
}
