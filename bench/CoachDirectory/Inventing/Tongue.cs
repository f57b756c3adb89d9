namespace ReciproCoach.CoachDirectory.Bench.Inventing;

/// <summary>What profiles of one language are made of. All of it is invented for this bench; nobody in it lives.</summary>
/// <param name="Sentences">With places for a topic {0}, people {1}, a rare word {2} and a town {3}.</param>
internal sealed record Tongue(
    string Code, string[] Given, string[] Family, string[] Endings, string[] Topics, string[] People, string[] Rare, string[] Towns,
    (string Country, string Zone)[] Homes, string[] Headlines, string[] Sentences, string[] Thanks)
{
    public static IReadOnlyList<Tongue> All { get; } = [English.Tongue, French.Tongue, German.Tongue, Italian.Tongue, Spanish.Tongue];

    public static string[] Words(string spaced) => spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static string[] Phrases(string divided) => divided.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
