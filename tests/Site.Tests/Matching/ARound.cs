using ReciproCoach.Matching.Desk;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Members;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>A round made up for rules and scores, without a database. People are added by first name.</summary>
internal sealed class ARound
{
    private readonly Dictionary<string, Guid> ids = [];
    private readonly Dictionary<Guid, (Participant Participant, CoachProfile Profile)> people = [];
    private readonly List<PastPair> past = [];

    public RoundFacts Facts { get; set; } = FactsOf("abcdefghjk", "de", new DateTime(2026, 12, 1, 18, 0, 0));

    /// <summary>A round of six sessions whose deadlines have passed by 1 December and which starts two weeks after <paramref name="requestsClose"/>.</summary>
    public static RoundFacts FactsOf(string handle, string language, DateTime requestsClose, bool oldPairsAllowed = false, int places = 12) => new(
        Guid.CreateVersion7(), handle, language, RoundKind.International, null, 6, 60,
        ZonedMoment.At(requestsClose.AddDays(-7), "Europe/Berlin"), ZonedMoment.At(requestsClose, "Europe/Berlin"),
        ZonedMoment.At(requestsClose.AddDays(14), "Europe/Berlin"), ZonedMoment.At(requestsClose.AddDays(104), "Europe/Berlin"),
        new Amount(0, "EUR"), places, oldPairsAllowed, new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero), null, null);

    /// <summary>The id of somebody in the story.</summary>
    public Guid this[string name] => ids.TryGetValue(name, out var id) ? id : ids[name] = Guid.CreateVersion7();

    /// <summary>Adds a participant; without more, a coach in Berlin with an ACC who wishes for nothing.</summary>
    public ARound With(string name, CoachWishes? wishes = null, string[]? asksFor = null, string[]? notWith = null, Func<CoachProfile, CoachProfile>? profile = null)
    {
        var usual = new CoachProfile(this[name], $"handle-{name}", name, ["de"], Credential.Acc, null, "DE", "Europe/Berlin", 3, [], new Dictionary<string, ProfileText>(), Audience.Members, true);
        var participant = new Participant(Guid.CreateVersion7(), this[name], wishes ?? CoachWishes.None, [.. (asksFor ?? []).Select(one => this[one])], [.. (notWith ?? []).Select(one => this[one])]);
        people[this[name]] = (participant, profile?.Invoke(usual) ?? usual);
        return this;
    }

    /// <summary>The two have met: in this round or in an earlier one.</summary>
    public ARound WhereCoached(string coach, string client, bool inThisRound = false, bool stillOpen = false)
    {
        past.Add(new(this[coach], this[client], inThisRound ? Facts.Id : Guid.CreateVersion7(), stillOpen));
        return this;
    }

    public RoundToMatch ToMatch() => new(Facts, [.. people.Values.Select(one => one.Participant)],
        [.. people.Values.Select(one => new Somebody(one.Participant, one.Profile, WakingQuarters.Of(one.Profile, Facts.Starts.Utc)))], new PastPairs(Facts.Id, past));

    public PairScore Score(string client, string coach)
    {
        var round = ToMatch();
        return PairScores.Of(round.Find(this[client])!, round.Find(this[coach])!);
    }

    /// <summary>The names of the rules the pair breaks.</summary>
    public IEnumerable<string> Broken(string client, string coach)
    {
        var round = ToMatch();
        return ReciproCoach.Matching.Desk.Rules.PairRules.BrokenBy(round.Pair(round.Find(this[client])!, round.Find(this[coach])!)).Select(rule => rule.GetType().Name);
    }
}
