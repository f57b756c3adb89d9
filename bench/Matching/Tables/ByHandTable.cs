using ReciproCoach.Matching.Bench.Rounds;
using ReciproCoach.Matching.Bench.Runs;
using ReciproCoach.Matching.Bench.Writing;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Bench.Tables;

/// <summary>Beside what people do without a solver, with loose ends left open as on most desks, and closed as a careful person would.</summary>
internal static class ByHandTable
{
    public static void Write(IEnumerable<int> sizes, int seeds)
    {
        var table = new MarkdownTable($"real, means of seeds 1 to {seeds}", "people", "way", "total", "points a pair", "weakest pair", "without a coach", "first choices met");
        foreach (var people in sizes)
        {
            var rounds = Enumerable.Range(1, seeds).Select(seed => Ways(new("real", people, seed))).ToList();
            var own = rounds.Average(round => round[0].Figures.Total);
            for (var way = 0; way < rounds[0].Count; way++)
            {
                var figures = rounds.Select(round => round[way].Figures).ToList();
                table.Row($"{people}", rounds[0][way].Name, (100 * figures.Average(f => f.Total) / own).Percent(), figures.Average(f => (double)f.Total / Math.Max(1, people - f.WithoutCoach)).Plain(),
                    figures.Average(f => f.Weakest).Plain(), figures.Average(f => f.WithoutCoach).Plain(), (100 * figures.Average(f => f.FirstChoices) / people).Percent());
            }

            Console.Error.WriteLine($"by hand, {people} people done");
        }
    }

    private static List<(string Name, MatchingFigures Figures)> Ways(RoundName name)
    {
        var round = new InventedRound(name);
        var draft = round.Draft();
        var wanted = FirstChoices(round);
        var (open, closed) = (new ByHand(draft, closed: false), new ByHand(draft));
        MatchingFigures Figures(IReadOnlyList<ScoredPair> pairs) => MatchingFigures.Of(pairs, name.People, wanted);
        return
        [
            ("solver", Figures(OwnRun.Solve(round).Pairs)),
            ("best first, open", Figures(open.BestFirst())), ("best first, closed", Figures(closed.BestFirst())),
            ("proposals, open", Figures(open.ByProposals())), ("proposals, closed", Figures(closed.ByProposals())),
            ("lots, open", Figures(open.ByLot(name.Seed))), ("lots, closed", Figures(closed.ByLot(name.Seed))),
        ];
    }

    /// <summary>Taken from the scores: the coach who scores highest for a client is the one they want most.</summary>
    private static HashSet<DirectedPair> FirstChoices(InventedRound round)
    {
        var people = round.People.Count;
        var wanted = new HashSet<DirectedPair>();
        for (var client = 0; client < people; client++)
        {
            var row = round.Table.AsSpan(client * people, people);
            var best = 0;
            for (var coach = 1; coach < people; coach++) if (row[coach] > row[best]) best = coach;
            if (row[best] >= 0) wanted.Add(new(round.People[client], round.People[best]));
        }

        return wanted;
    }
}
