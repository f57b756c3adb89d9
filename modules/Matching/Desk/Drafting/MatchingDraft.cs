using ReciproCoach.Matching.Desk.Scores;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>One run of the matching of a round, kept as it came out. Points are sums over pairs.</summary>
internal sealed class MatchingDraft
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RoundId { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required Guid MadeBy { get; init; }

    /// <summary>Of everything the run was about; another one today means that the draft is stale.</summary>
    public required string InputHash { get; init; }

    public required Outcome Outcome { get; init; }

    public required Ending Ending { get; init; }

    /// <summary>What counted after the number of people, as <see cref="Fairness.Name"/> writes it.</summary>
    public required string Fairness { get; init; }

    /// <summary>Nothing is better in the order wanted: people, what fairness asks, the total.</summary>
    public required bool Proven { get; init; }

    /// <summary>What fairness costs the total, at least; null where only the total counted.</summary>
    public long? PriceAtLeast { get; init; }

    /// <inheritdoc cref="PriceAtLeast"/>
    public long? PriceAtMost { get; init; }

    /// <summary>How many people wanted to be matched.</summary>
    public required int People { get; init; }

    public required int PeopleBound { get; init; }

    public required long Total { get; init; }

    public required long Bound { get; init; }

    /// <summary>What pairs drawn by lot give, on average over several draws.</summary>
    public required Worth ByLot { get; init; }

    /// <summary>What taking the best pair first, then the next best that still fits, gives.</summary>
    public required Worth ByHand { get; init; }

    /// <summary>Set once, for one draft of a round.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    public List<DraftPair> Pairs { get; init; } = [];

    public List<DraftLeftOut> LeftOut { get; init; } = [];

    public bool HoldsAMatching => Outcome is Outcome.Matching && Pairs.Count > 0;

    public Fairness FairnessWanted => Solver.Fairness.TryParse(Fairness, out var fairness) ? fairness : throw new InvalidOperationException($"Unknown fairness {Fairness}.");

    /// <summary>What this draft gives, beside <see cref="ByLot"/> and <see cref="ByHand"/>.</summary>
    public Worth Worth => new()
    {
        Total = Total,
        Weakest = Pairs.Count == 0 ? 0 : Pairs.Min(pair => pair.Score),
        WithoutCoach = LeftOut.Count(person => person.Why is not WhyLeftOut.AccountClosed),
        FirstChoices = Pairs.Count(pair => pair.RequestPoints == PairScores.FirstChoice),
    };
}

/// <summary>A directed pair of a draft with the parts of its score, and what they rest on.</summary>
internal sealed class DraftPair
{
    public Guid DraftId { get; init; }

    public required Guid ClientMember { get; init; }

    public required Guid CoachMember { get; init; }

    public required Guid ClientEnrolment { get; init; }

    public required Guid CoachEnrolment { get; init; }

    /// <summary>The client's number in the draft's files; the coach's stands where they are the client.</summary>
    public required int ClientNumber { get; init; }

    public required int RequestPoints { get; init; }

    public required int HoursPoints { get; init; }

    public required int SpecialitiesPoints { get; init; }

    public required int CredentialPoints { get; init; }

    public required int PlacePoints { get; init; }

    /// <summary>A coordinator wanted this pair.</summary>
    public required bool Pinned { get; init; }

    public int Score => RequestPoints + HoursPoints + SpecialitiesPoints + CredentialPoints + PlacePoints;
}

/// <summary>A participant without partners in a draft, and why.</summary>
internal sealed class DraftLeftOut
{
    public Guid DraftId { get; init; }

    public required Guid Member { get; init; }

    public required Guid Enrolment { get; init; }

    public required WhyLeftOut Why { get; init; }
}

/// <summary>Why somebody is left out; the solver's reasons and those only the participants' wishes can tell.</summary>
internal enum WhyLeftOut { TooFewPeople, NobodyHoldsTheCredential, NoAllowedCoach, NoAllowedClient, OnlyTwoWayPair, OnNoCycle, LimitOfTheRound, AccountClosed, TooFewCoaches, TooFewClients }
