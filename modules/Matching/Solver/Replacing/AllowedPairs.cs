namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>Asks an instance about pairs by id.</summary>
internal sealed class AllowedPairs(Instance instance)
{
    private readonly Dictionary<string, int> number =
        instance.People.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);

    /// <summary>True for a pair of two known people that may not be made.</summary>
    public bool Forbids(DirectedPair pair) =>
        number.TryGetValue(pair.Client, out var client) && number.TryGetValue(pair.Coach, out var coach)
        && client != coach && !instance.Allows(client, coach);
}
