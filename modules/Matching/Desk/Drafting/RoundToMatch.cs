using ReciproCoach.Matching.Desk.Rules;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>A round's participants as they stand now, with all that rules and scores ask for.</summary>
/// <param name="Everybody">All confirmed participants.</param>
/// <param name="People">Those who can be matched; without people whose account has been closed.</param>
internal sealed record RoundToMatch(RoundFacts Round, IReadOnlyList<Participant> Everybody, IReadOnlyList<Somebody> People, PastPairs Past)
{
    private readonly Dictionary<Guid, Somebody> byMember = People.ToDictionary(person => person.Member);

    /// <summary>Null for anybody who cannot be matched in this round.</summary>
    public Somebody? Find(Guid member) => byMember.GetValueOrDefault(member);

    public PossiblePair Pair(Somebody client, Somebody coach) => new(client, coach, Round, Past);
}
