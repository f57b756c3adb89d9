using ReciproCoach.Members;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Rounds;

/// <summary>What is fixed about a round, whatever language it is read in.</summary>
/// <param name="Handle">The public id in URLs.</param>
/// <param name="Language">The code of the language people coach in.</param>
/// <param name="Country">ISO 3166-1 alpha-2, where the round is national.</param>
/// <param name="Sessions">How many sessions each gives, and receives.</param>
/// <param name="Minutes">The length of one session.</param>
/// <param name="RequestsClose">Not before <paramref name="EnrolmentCloses"/>.</param>
/// <param name="Fee">The coordination fee of one participant; zero for a free round.</param>
/// <param name="Places">How many coaches can take part; three at least.</param>
/// <param name="OldPairsAllowed">Two who were a pair in an earlier round may be matched again.</param>
public sealed record RoundFacts(
    Guid Id, string Handle, string Language, RoundKind Kind, string? Country, int Sessions, int Minutes,
    ZonedMoment EnrolmentCloses, ZonedMoment RequestsClose, ZonedMoment Starts, ZonedMoment Ends, Amount Fee, int Places, bool OldPairsAllowed,
    DateTimeOffset? PublishedAt, DateTimeOffset? MatchingPublishedAt, DateTimeOffset? CancelledAt)
{
    /// <summary>The credentials that may join; empty where any may.</summary>
    public IReadOnlyList<Credential> Credentials { get; init; } = [];

    /// <summary>When a draft is to be published by itself; null where nobody has said so.</summary>
    public ZonedMoment? OpensAt { get; init; }

    /// <summary>Places held or confirmed now.</summary>
    public int PlacesTaken { get; init; }

    /// <summary>Places nobody holds now.</summary>
    public int PlacesLeft => Places - PlacesTaken;

    /// <summary>The zone all its times are said in: an IANA id.</summary>
    public string Zone => Starts.Zone;

    /// <summary>Where the round stands at a moment.</summary>
    public RoundPhase PhaseAt(DateTimeOffset now)
    {
        if (CancelledAt is not null) return RoundPhase.Cancelled;
        if (PublishedAt is null) return OpensAt?.Utc > now ? RoundPhase.Upcoming : RoundPhase.Draft;
        if (PublishedAt > now) return RoundPhase.Upcoming;
        if (Ends.Utc <= now) return RoundPhase.Finished;
        if (MatchingPublishedAt is not null) return Starts.Utc <= now ? RoundPhase.Running : RoundPhase.Matched;
        if (EnrolmentCloses.Utc > now) return RoundPhase.Enrolling;
        return RequestsClose.Utc > now ? RoundPhase.Requesting : RoundPhase.Matching;
    }
}
