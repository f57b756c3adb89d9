using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>All a run depends on: the people, the pairs the rules allow with their scores, and the coordinators' pins.</summary>
internal sealed class MatchingInput
{
    private readonly IReadOnlyList<Somebody> people;
    private readonly Dictionary<Guid, int> places;
    private readonly PairTable pairs;
    private readonly string hash;

    public MatchingInput(RoundToMatch round, IEnumerable<MatchingPin> pins)
    {
        Round = round;
        people = [.. round.People.OrderBy(person => person.Participant.Enrolment)];
        places = people.Index().ToDictionary(entry => entry.Item.Member, entry => entry.Index);
        // A pin about somebody who has left the round means nothing any more.
        Pins = [.. pins.Where(pin => round.Find(pin.ClientMember) is not null && round.Find(pin.CoachMember) is not null)
            .OrderBy(pin => pin.ClientMember).ThenBy(pin => pin.CoachMember)];

        using var seen = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var participant in round.Everybody.OrderBy(participant => participant.Enrolment)) Add($"{participant.Enrolment} {participant.Member} {places.ContainsKey(participant.Member)}");
        pairs = new(round, people, seen);
        foreach (var pin in Pins) Add($"{pin.Kind} {pin.ClientMember} {pin.CoachMember}");
        hash = Convert.ToHexStringLower(seen.GetHashAndReset());

        void Add(FormattableString line) => seen.AppendData(Encoding.UTF8.GetBytes(line.ToString(CultureInfo.InvariantCulture) + '\n'));
    }

    public RoundToMatch Round { get; }

    public IReadOnlyList<MatchingPin> Pins { get; }

    /// <summary>Equal for equal inputs only: 64 hexadecimal digits.</summary>
    public string Hash() => hash;

    /// <summary>Null for a pair that breaks a rule.</summary>
    public PairScore? ScoreOf(Guid client, Guid coach) =>
        places.TryGetValue(client, out var one) && places.TryGetValue(coach, out var other) ? pairs[one, other] : null;

    public IEnumerable<(Guid Client, Guid Coach)> Together() =>
        Pins.Where(pin => pin.Kind is PinKind.Together).Select(pin => (pin.ClientMember, pin.CoachMember));

    /// <summary>The pairs that would give a client their first choice, allowed or not.</summary>
    public IReadOnlySet<DirectedPair> FirstChoices() => people
        .Where(client => client.Participant.Requests.Count > 0 && Round.Find(client.Participant.Requests[0]) is not null)
        .Select(client => Directed((client.Member, client.Participant.Requests[0]))).ToHashSet();

    /// <summary>What the solver is asked. People go by their numbers, so that its certificate can leave the house without a name in it.</summary>
    public InstanceDraft ForTheSolver()
    {
        var ids = people.Select(person => Id(person.Member)).ToArray();
        return new(ids, [.. pairs.Allowed().Select(pair => new ScoredPair(ids[pair.Client], ids[pair.Coach], pair.Points))])
        {
            Forced = [.. Together().Select(Directed)],
            Forbidden = [.. Apart().Distinct().Select(Directed)],
        };
    }

    /// <summary>A participant's number in the round: 1 for the first enrolment. Another one where people come or go before the next run.</summary>
    public int Number(Guid member) => places[member] + 1;

    /// <summary>The number as files say it.</summary>
    public string Id(Guid member) => NumbersOfDraft.Write(Number(member));

    public Somebody Person(string id) => people[int.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture) - 1];

    /// <summary>Kept apart means both ways.</summary>
    private IEnumerable<(Guid Client, Guid Coach)> Apart() => Pins.Where(pin => pin.Kind is PinKind.Apart)
        .SelectMany(pin => new[] { (pin.ClientMember, pin.CoachMember), (pin.CoachMember, pin.ClientMember) });

    private DirectedPair Directed((Guid Client, Guid Coach) pair) => new(Id(pair.Client), Id(pair.Coach));
}
