using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>All a run depends on: the people, the pairs the rules allow with their scores, and the coordinators' pins.</summary>
internal sealed class MatchingInput
{
    private readonly Dictionary<(Guid Client, Guid Coach), PairScore> scores;

    public MatchingInput(RoundToMatch round, IEnumerable<MatchingPin> pins)
    {
        Round = round;
        // A pin about somebody who has left the round means nothing any more.
        Pins = [.. pins.Where(pin => round.Find(pin.ClientMember) is not null && round.Find(pin.CoachMember) is not null)
            .OrderBy(pin => pin.ClientMember).ThenBy(pin => pin.CoachMember)];
        scores = round.Allowed().ToDictionary(pair => (pair.Client.Member, pair.Coach.Member), pair => pair.Score);
    }

    public RoundToMatch Round { get; }

    public IReadOnlyList<MatchingPin> Pins { get; }

    /// <summary>Null for a pair that breaks a rule.</summary>
    public PairScore? ScoreOf(Guid client, Guid coach) => scores.TryGetValue((client, coach), out var score) ? score : null;

    /// <summary>The pairs that may be made, those kept apart left out.</summary>
    public IEnumerable<(Guid Client, Guid Coach, int Score)> Possible()
    {
        var apart = Apart().ToHashSet();
        return scores.Where(pair => !apart.Contains(pair.Key)).Select(pair => (pair.Key.Client, pair.Key.Coach, pair.Value.Total));
    }

    public IEnumerable<(Guid Client, Guid Coach)> Together() =>
        Pins.Where(pin => pin.Kind is PinKind.Together).Select(pin => (pin.ClientMember, pin.CoachMember));

    /// <summary>What the solver is asked. Ids are the members', so equal rounds give equal answers.</summary>
    public InstanceDraft ForTheSolver() => new(
        [.. Round.People.Select(person => Id(person.Member))],
        [.. scores.Select(pair => new ScoredPair(Id(pair.Key.Client), Id(pair.Key.Coach), pair.Value.Total))])
    {
        Forced = [.. Together().Select(Directed)],
        Forbidden = [.. Apart().Distinct().Select(Directed)],
    };

    /// <summary>Equal for equal inputs only: 64 hexadecimal digits.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var participant in Round.Everybody.OrderBy(participant => participant.Member)) Add($"{participant.Enrolment} {participant.Member}");
        foreach (var ((client, coach), score) in scores.OrderBy(pair => pair.Key))
            Add($"{client} {coach} {score.Request} {score.Hours} {score.Specialities} {score.Credential} {score.Place}");
        foreach (var pin in Pins) Add($"{pin.Kind} {pin.ClientMember} {pin.CoachMember}");
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(FormattableString line) => hash.AppendData(Encoding.UTF8.GetBytes(line.ToString(CultureInfo.InvariantCulture) + '\n'));
    }

    public static string Id(Guid member) => member.ToString("N", CultureInfo.InvariantCulture);

    public static Guid Member(string id) => Guid.ParseExact(id, "N");

    /// <summary>Kept apart means both ways.</summary>
    private IEnumerable<(Guid Client, Guid Coach)> Apart() => Pins.Where(pin => pin.Kind is PinKind.Apart)
        .SelectMany(pin => new[] { (pin.ClientMember, pin.CoachMember), (pin.CoachMember, pin.ClientMember) });

    private static DirectedPair Directed((Guid Client, Guid Coach) pair) => new(Id(pair.Client), Id(pair.Coach));
}
