using ReciproCoach.Platform.Events;

namespace ReciproCoach.Rounds;

/// <summary>Somebody takes part for certain.</summary>
public sealed record EnrolmentConfirmed(Guid Enrolment, Guid Round, Guid Member) : IDomainEvent;

/// <summary>An enrolment has ended without a round: what was paid is to be refunded.</summary>
public sealed record EnrolmentReleased(Guid Enrolment, Guid Round, Guid Member, ReleaseReason Reason) : IDomainEvent;

/// <summary>A round has been published and can be joined.</summary>
public sealed record RoundOpened(Guid Round) : IDomainEvent;

/// <summary>A round will not take place; its enrolments have been released one by one.</summary>
public sealed record RoundCancelled(Guid Round) : IDomainEvent;

/// <summary>Why an enrolment ended.</summary>
public enum ReleaseReason
{
    /// <summary>By the member, before the enrolment deadline.</summary>
    Withdrawn,

    LeftOut,

    RoundCancelled,

    /// <summary>The hold ran out; nothing had been paid by then.</summary>
    Expired,

    /// <summary>Paid after the last place had gone.</summary>
    NoPlaceLeft,
}
