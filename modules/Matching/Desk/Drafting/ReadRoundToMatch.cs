using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>Gathers what the other rooms know of a round's participants.</summary>
internal sealed class ReadRoundToMatch(IParticipants participants, IProfiles profiles, IEnumerable<IPastPairs> past)
{
    public async Task<RoundToMatch> ReadAsync(RoundFacts round, CancellationToken cancellation)
    {
        var everybody = await participants.ConfirmedAsync(round.Id, cancellation);
        var members = everybody.Select(participant => participant.Member).ToList();
        var known = await profiles.ManyAsync(members, cancellation);
        // Ordered by id, so that nothing that is drawn or hashed depends on how a database sorts.
        var people = everybody.Where(participant => known.ContainsKey(participant.Member)).OrderBy(participant => participant.Member)
            .Select(participant => new Somebody(participant, known[participant.Member], WakingQuarters.Of(known[participant.Member], round.Starts.Utc)));
        var pairs = new List<PastPair>();
        foreach (var room in past) pairs.AddRange(await room.AmongAsync(members, cancellation));
        return new(round, everybody, [.. people], new PastPairs(round.Id, pairs));
    }
}
