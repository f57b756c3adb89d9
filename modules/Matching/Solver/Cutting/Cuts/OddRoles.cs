using ReciproCoach.Matching.Solver.Cutting.Bounding;

namespace ReciproCoach.Matching.Solver.Cutting.Cuts;

/// <summary>
/// Given roles (clients and coaches), chooses the teeth that make the odd set most broken: pairs crossed more than half,
/// and if that makes roles and teeth even in number, the pair nearest to one half is turned (Letchford, Reinelt and Theis 2008).
/// </summary>
internal sealed class OddRoles(Graph graph, Fractional fractional)
{
    private readonly Dictionary<(int Low, int High), double> crossed = [];

    /// <summary>The inequality of these roles and by how much it is broken, in crossings.</summary>
    public (Inequality Inequality, double Broken)? Best(bool[] isClient, bool[] isCoach)
    {
        crossed.Clear();
        var spare = 1.0;
        foreach (var choice in fractional.Positive)
        {
            var (client, coach) = (graph.Client[choice], graph.Coach[choice]);
            if (isClient[client] == isCoach[coach])
                continue;
            if (client == coach)
                spare -= fractional.Values[choice];
            else
                crossed[Key(client, coach)] = crossed.GetValueOrDefault(Key(client, coach)) + fractional.Values[choice];
        }

        var (teeth, turned, least) = (new List<(int Low, int High)>(), (-1, -1), double.MaxValue);
        foreach (var (pair, value) in crossed)
        {
            if (value > 0.5)
                teeth.Add(pair);
            spare -= Math.Min(value, 1 - value);
            if (Math.Abs(1 - 2 * value) < least)
                (turned, least) = (pair, Math.Abs(1 - 2 * value));
        }

        var roles = isClient.Count(member => member) + isCoach.Count(member => member);
        if ((roles + teeth.Count) % 2 == 0)
        {
            if (least == double.MaxValue)
                return null;
            spare -= least;
            if (!teeth.Remove(turned))
                teeth.Add(turned);
        }

        teeth.Sort();
        return (new() { Clients = Members(isClient), Coaches = Members(isCoach), Teeth = [.. teeth] }, spare);
    }

    private static int[] Members(bool[] isMember) => [.. Enumerable.Range(0, isMember.Length).Where(person => isMember[person])];

    private static (int, int) Key(int one, int other) => one < other ? (one, other) : (other, one);
}
