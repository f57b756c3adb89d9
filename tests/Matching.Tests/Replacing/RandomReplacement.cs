using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Tests.Making;

namespace ReciproCoach.Matching.Tests.Replacing;

/// <summary>Random running rounds in which something happens; the same seed gives the same.</summary>
internal sealed class RandomReplacement(int seed)
{
    private readonly Random random = new(seed);
    private readonly RandomDraft rounds = new(seed);

    /// <summary>A solved round; up to three leave and up to two of those beside it join, some pairs are locked, some limited.</summary>
    public (InstanceDraft Instance, ReplacementDraft Draft) Of(string family, int people)
    {
        while (true)
        {
            var full = rounds.Of(family, people);
            var beside = full.People.Take(random.Next(3)).ToHashSet();
            var running = (full with
            {
                People = [.. full.People.Where(id => !beside.Contains(id))],
                Allowed = [.. full.Allowed.Where(p => !beside.Contains(p.Client) && !beside.Contains(p.Coach))],
            }).Solve().Pairs;
            if (running.Count > 0)
                return (full, Happening(full, running, beside));
        }
    }

    private ReplacementDraft Happening(InstanceDraft full, IReadOnlyList<ScoredPair> running, HashSet<string> beside)
    {
        var leavers = running.Select(p => p.Client).OrderBy(_ => random.Next()).Take(random.Next(1, 4)).ToList();
        var pairs = running.Select(p => new DirectedPair(p.Client, p.Coach)).ToList();
        var known = full.Allowed.Select(p => (p.Client, p.Coach)).ToHashSet();
        return new(Instance.Create(full), pairs)
        {
            Leavers = leavers,
            Joiners = [.. beside.Where(_ => random.Next(2) == 0)],
            Locked = [.. pairs.Where(p => !leavers.Contains(p.Client) && !leavers.Contains(p.Coach) && random.Next(4) == 0)],
            MostNewPairs = random.Next(3) == 0 ? null : random.Next(4),
            Relaxable = [.. from client in full.People from coach in full.People
                where client != coach && !known.Contains((client, coach)) && random.Next(3) == 0
                select new ScoredPair(client, coach, random.Next(1_001))],
        };
    }
}
