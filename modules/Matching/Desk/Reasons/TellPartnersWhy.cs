using Microsoft.EntityFrameworkCore;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Members;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds;

namespace ReciproCoach.Matching.Desk.Reasons;

/// <summary>
/// Reads only the pair itself and the two people in it. No other draft, score or participant is looked at, so that nothing about
/// them can be told.
/// </summary>
internal sealed class TellPartnersWhy(PortalDb db, IRounds rounds, IParticipants participants, IProfiles profiles) : IPairReasons
{
    private static readonly Text TheWholeRound =
        Text.Of("Who coaches whom is decided for the whole round at once: first that as many people as possible have partners, then that all pairs together fit as well as they can.");

    public async Task<IReadOnlyList<Text>> ToTheClientAsync(Guid round, Guid client, Guid coach, CancellationToken cancellation)
    {
        if (await FindAsync(round, client, coach, cancellation) is not { } pair) return [];
        if (await PeopleAsync(round, client, coach, cancellation) is not { } people) return [TheWholeRound];
        // The first part of the score is the request, which the client is told in their own words.
        return [Request(people.Client, pair, people.Coach), .. ScoreWords.Of(people.Client, people.Coach, default).Skip(1).Select(part => part.Why), TheWholeRound];
    }

    public async Task<IReadOnlyList<Text>> ToTheCoachAsync(Guid round, Guid client, Guid coach, CancellationToken cancellation)
    {
        if (await FindAsync(round, client, coach, cancellation) is null) return [];
        return await PeopleAsync(round, client, coach, cancellation) is { } people
            ? [ScoreWords.Hours(people.Client.Awake.MinutesWith(people.Coach.Awake)), TheWholeRound]
            : [TheWholeRound];
    }

    private static Text Request(Somebody client, DraftPair pair, Somebody coach) => (pair.RequestPoints, client.RankOf(coach)) switch
    {
        (> 0, 0) => Text.Of("You asked for {coach}: first choice", ("coach", coach.Profile.Name)),
        (> 0, 1) => Text.Of("You asked for {coach}: second choice", ("coach", coach.Profile.Name)),
        (> 0, 2) => Text.Of("You asked for {coach}: third choice", ("coach", coach.Profile.Name)),
        (> 0, _) => Text.Of("{coach} was among the coaches you asked for", ("coach", coach.Profile.Name)),
        _ when client.Participant.Requests.Count > 0 => Text.Of("None of those you asked for coaches you in this round; there can be many reasons, and none of them says anything about you"),
        _ => Text.Of("You asked for nobody in particular"),
    };

    private Task<DraftPair?> FindAsync(Guid round, Guid client, Guid coach, CancellationToken cancellation) => db.Set<MatchingDraft>().AsNoTracking()
        .Where(draft => draft.RoundId == round && draft.PublishedAt != null).SelectMany(draft => draft.Pairs)
        .SingleOrDefaultAsync(pair => pair.ClientMember == client && pair.CoachMember == coach, cancellation);

    /// <summary>Null where one of the two has closed their account since.</summary>
    private async Task<(Somebody Client, Somebody Coach)?> PeopleAsync(Guid round, Guid client, Guid coach, CancellationToken cancellation)
    {
        var facts = await rounds.FindAsync(round, cancellation);
        var known = await profiles.ManyAsync([client, coach], cancellation);
        if (facts is null || !known.TryGetValue(client, out var one) || !known.TryGetValue(coach, out var other)
            || await participants.FindAsync(round, client, cancellation) is not { } asking || await participants.FindAsync(round, coach, cancellation) is not { } asked) return null;
        return (new(asking, one, WakingQuarters.Of(one, facts.Starts.Utc)), new(asked, other, WakingQuarters.Of(other, facts.Starts.Utc)));
    }
}
