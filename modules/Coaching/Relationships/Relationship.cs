using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Sessions;

namespace ReciproCoach.Coaching.Relationships;

/// <summary>Coach → client, in one round. What must never be broken about it stands in the database too (<see cref="CoachingTables"/>).</summary>
internal sealed class Relationship
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RoundId { get; init; }

    /// <summary>The language of the round, whose coordinators look after it.</summary>
    public required string Language { get; init; }

    public required Guid CoachEnrolment { get; init; }

    public required Guid ClientEnrolment { get; init; }

    public required Guid CoachMember { get; init; }

    public required Guid ClientMember { get; init; }

    /// <summary>The smaller of the two members' ids: the pair whichever way it is looked at.</summary>
    public Guid LowMember { get; private init; }

    public Guid HighMember { get; private init; }

    public required DateTimeOffset BeganAt { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public EndOfRelationship? End { get; private set; }

    /// <summary>The coordinator's words to both, where one ended it.</summary>
    public string? EndReason { get; private set; }

    public List<Session> Sessions { get; init; } = [];

    public PrivateFeedback? Feedback { get; set; }

    public WrittenTestimonial? Testimonial { get; set; }

    public bool IsOpen => EndedAt is null;

    public static Relationship Between(Guid round, string language, (Guid Enrolment, Guid Member) coach, (Guid Enrolment, Guid Member) client, DateTimeOffset began)
    {
        var coachIsLow = coach.Member.CompareTo(client.Member) < 0;
        return new()
        {
            RoundId = round, Language = language, BeganAt = began,
            CoachEnrolment = coach.Enrolment, CoachMember = coach.Member,
            ClientEnrolment = client.Enrolment, ClientMember = client.Member,
            LowMember = coachIsLow ? coach.Member : client.Member,
            HighMember = coachIsLow ? client.Member : coach.Member,
        };
    }

    public void Close(EndOfRelationship end, DateTimeOffset at, string? reason = null) => (End, EndedAt, EndReason) = (end, at, reason);
}

/// <summary>Why a relationship is over.</summary>
internal enum EndOfRelationship
{
    /// <summary>The round and the days to note its last sessions have passed.</summary>
    RoundOver,

    RoundCancelled,

    /// <summary>A coordinator ended it, with a reason.</summary>
    ByCoordination,
}
