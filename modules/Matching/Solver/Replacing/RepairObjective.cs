using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Levels;
using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver.Replacing;

/// <summary>A repair as one whole number: those who stay, then those who join, then new pairs, then what scores lack to the highest.</summary>
internal sealed class RepairObjective(RunningRound round, NestedLevels levels) : Objective(round.Instance)
{
    public const int Stayers = 0;
    public const int Joiners = 1;
    public const int NewPairs = 2;
    public const int Lacking = 3;

    public override IEnumerable<(int Client, int Coach)> Forced => round.MustMake;

    public override long DearestLeftOut => levels[Stayers];

    private readonly int highest = Highest(round.Draft);

    /// <summary>Null when so many people and such high scores are too much for 64 bits. Leaves room for one person standing in.</summary>
    public static NestedLevels? Nest(ReplacementDraft draft)
    {
        var people = draft.Instance.Count;
        return NestedLevels.TryNest(people, draft.Joiners.Count + 1, people, (long)people * Highest(draft));
    }

    public override void ReadCosts(int client, ScoreRow row, Span<long> costs)
    {
        for (var k = 0; k < row.Coaches.Length; k++)
        {
            var coach = row.Coaches[k];
            costs[k] = !round.TakesPart(client) || !round.TakesPart(coach) ? Arcs.Never
                : highest - row.Scores[k] + (round.IsNew(client, coach) ? levels[NewPairs] : 0);
        }
    }

    public override bool Allows(int client, int coach) => round.Allows(client, coach);

    public override long PairCost(int client, int coach) =>
        highest - round.Score(client, coach) + (round.IsNew(client, coach) ? levels[NewPairs] : 0);

    public override long LeftOutCost(int person) =>
        !round.TakesPart(person) ? 0 : round.Joins(person) ? levels[Joiners] : levels[Stayers];

    /// <summary>How many take part, and how many of them are seated.</summary>
    public (int All, int Seated) People(ReadOnlySpan<long> found)
    {
        var all = round.TakingPart.Count();
        return (all, all - (int)(found[Stayers] + found[Joiners]));
    }

    /// <summary>The total of a matching that lacks so much to the highest scores.</summary>
    public long Total(ReadOnlySpan<long> found, long lacking) => (long)highest * People(found).Seated - lacking;

    /// <summary>What a matching has in each level.</summary>
    public long[] LevelsOf(ReadOnlySpan<int> coachOf)
    {
        var found = new long[4];
        for (var client = 0; client < coachOf.Length; client++)
        {
            var coach = coachOf[client];
            if (!round.TakesPart(client))
                continue;
            if (coach == client)
            {
                found[round.Joins(client) ? Joiners : Stayers]++;
                continue;
            }

            found[Lacking] += highest - round.Score(client, coach);
            found[NewPairs] += round.IsNew(client, coach) ? 1 : 0;
        }

        return found;
    }

    private static int Highest(ReplacementDraft draft) =>
        draft.Relaxable.Select(pair => pair.Score).Append(draft.Instance.HighestScore).Max();
}
