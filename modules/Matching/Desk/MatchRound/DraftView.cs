using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Matching.Desk.MatchRound;

/// <summary>A draft as coordinators look at it: with names, rings, and whether it still holds.</summary>
internal sealed class DraftView(MatchingDraft draft, MatchingInput input, IReadOnlyDictionary<Guid, MemberCard> cards, Formats formats)
{
    private readonly Dictionary<Guid, int> ringOf = RingsOfDraft.Of(draft.Pairs).SelectMany((ring, number) => ring.Select(person => (person, number))).ToDictionary(one => one.person, one => one.number);

    public MatchingDraft Draft => draft;

    public IReadOnlyList<IReadOnlyList<Guid>> Rings { get; } = RingsOfDraft.Of(draft.Pairs);

    public Scale Scale { get; } = Scale.Of(draft);

    public bool IsPublished => draft.PublishedAt is not null;

    /// <summary>Participants, wishes, profiles or pins are not what they were when it was made.</summary>
    public bool IsStale { get; } = draft.PublishedAt is null && draft.InputHash != input.Hash();

    /// <summary>Stopped before everything had been tried.</summary>
    public bool StoppedEarly => draft.Ending is not Ending.Finished && !draft.Proven;

    public string Name(Guid member) => cards.TryGetValue(member, out var card) ? card.Name : "";

    public string Handle(Guid member) => cards.TryGetValue(member, out var card) ? card.Handle : "";

    public string Ring(Guid member) => RingsOfDraft.Letter(ringOf[member]);

    /// <summary>How many got one of the first three people they asked for.</summary>
    public int FirstThreeChoices => draft.Pairs.Count(pair => pair.RequestPoints >= PairScores.ThirdChoice);

    /// <summary>The pairs to show: filtered by name, ordered as asked.</summary>
    public IReadOnlyList<DraftPair> Pairs(PairOrder order, string? find)
    {
        var shown = draft.Pairs.Where(pair => string.IsNullOrWhiteSpace(find) || Contains(pair.ClientMember, find) || Contains(pair.CoachMember, find));
        return [.. order switch
        {
            PairOrder.Best => shown.OrderByDescending(pair => pair.Score).ThenBy(pair => Name(pair.CoachMember), formats.Sorting),
            PairOrder.Weakest => shown.OrderBy(pair => pair.Score).ThenBy(pair => Name(pair.CoachMember), formats.Sorting),
            PairOrder.Ring => Rings.SelectMany(ring => ring).Join(shown, coach => coach, pair => pair.CoachMember, (_, pair) => pair),
            PairOrder.Name => shown.OrderBy(pair => Name(pair.CoachMember), formats.Sorting),
            _ => throw new InvalidOperationException($"Unknown order {order}."),
        }];
    }

    public DraftPair? PairOfClient(string? handle) => handle is null ? null : draft.Pairs.Find(pair => Handle(pair.ClientMember) == handle);

    /// <summary>Why the pair is in the draft.</summary>
    public PairDetails Why(DraftPair pair) => PairDetails.Of(pair, draft, input, Name);

    /// <summary>Whoever set it, and whether or not a draft has followed it yet.</summary>
    public MatchingPin? PinOf(DraftPair pair) => input.Pins.FirstOrDefault(pin => pin.ClientMember == pair.ClientMember && pin.CoachMember == pair.CoachMember);

    private bool Contains(Guid member, string find) => formats.Culture.CompareInfo.IndexOf(
        Name(member), find.Trim(), System.Globalization.CompareOptions.IgnoreCase | System.Globalization.CompareOptions.IgnoreNonSpace) >= 0;
}

/// <summary>How the pairs of a draft are listed.</summary>
internal enum PairOrder { Best, Weakest, Ring, Name }
