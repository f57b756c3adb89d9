using System.Numerics;

namespace ReciproCoach.Matching.Solver.Explaining;

/// <summary>
/// Finds groups of clients who together have fewer coaches than they are, by giving out as many coaches as possible (a
/// maximum matching, two-way pairs included). Somebody is in such a group exactly when they may go without a coach while
/// still as many are given out; the group is then everybody whose coach they could ask for.
/// </summary>
internal sealed class TooFewPartners
{
    private const int Nobody = -1;
    private const int Width = 64;

    private readonly PairBits pairs;
    private readonly int[] coachOf;
    private readonly int[] clientOf;
    private readonly int[] askedBy;
    private readonly ulong[] unasked;
    private readonly List<int> without = [];

    public TooFewPartners(PairBits pairs)
    {
        this.pairs = pairs;
        (coachOf, clientOf, askedBy, unasked) = (new int[pairs.People], new int[pairs.People], new int[pairs.People], new ulong[pairs.Words]);
        Array.Fill(coachOf, Nobody);
        Array.Fill(clientOf, Nobody);
        for (var client = 0; client < pairs.People; client++)
        {
            if (Ask(client) is not null)
                without.Add(client);
        }
    }

    /// <summary>The smallest such group found with this person in it and all their coaches; null when there is none.</summary>
    public (IReadOnlyList<int> Group, IReadOnlyList<int> Partners)? Around(int person)
    {
        if (coachOf[person] != Nobody && !GivesUp(person))
            return null;
        var group = Ask(person) ?? throw new InvalidOperationException("More coaches were given out than there were.");
        return (
            [.. group.Order()],
            [.. group.Select(client => coachOf[client]).Where(coach => coach != Nobody).Order()]);
    }

    /// <summary>Takes the person's coach away if somebody without one can have a coach instead.</summary>
    private bool GivesUp(int person)
    {
        var coach = coachOf[person];
        (coachOf[person], clientOf[coach]) = (Nobody, Nobody);
        for (var at = 0; at < without.Count; at++)
        {
            if (Ask(without[at]) is not null)
                continue;
            without[at] = person;
            return true;
        }

        (coachOf[person], clientOf[coach]) = (coach, person);
        return false;
    }

    /// <summary>
    /// Finds the client a coach, others changing theirs. Where that cannot be, returns all who would have had to change.
    /// </summary>
    private List<int>? Ask(int start)
    {
        Array.Fill(unasked, ulong.MaxValue);
        var asking = new List<int> { start };
        for (var next = 0; next < asking.Count; next++)
        {
            var client = asking[next];
            for (var word = 0; word < pairs.Words; word++)
            {
                var coaches = pairs.CoachesOf(client)[word] & unasked[word];
                unasked[word] &= ~coaches;
                for (; coaches != 0; coaches &= coaches - 1)
                {
                    var coach = word * Width + BitOperations.TrailingZeroCount(coaches);
                    askedBy[coach] = client;
                    if (clientOf[coach] == Nobody)
                    {
                        HandOn(coach);
                        return null;
                    }

                    asking.Add(clientOf[coach]);
                }
            }
        }

        return asking;
    }

    private void HandOn(int coach)
    {
        while (coach != Nobody)
        {
            var client = askedBy[coach];
            (coach, coachOf[client], clientOf[coach]) = (coachOf[client], coach, client);
        }
    }
}
