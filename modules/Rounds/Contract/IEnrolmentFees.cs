using ReciproCoach.Platform.Money;

namespace ReciproCoach.Rounds;

/// <summary>Where an enrolment stands.</summary>
public enum EnrolmentState
{
    /// <summary>A place is kept while the member pays or, from the waiting list, decides.</summary>
    Held,

    Confirmed,

    /// <summary>In line for a place that comes free.</summary>
    Waiting,

    Withdrawn,

    /// <summary>The hold ran out.</summary>
    Expired,

    /// <summary>Confirmed, but no partners could be found.</summary>
    LeftOut,
}

/// <summary>What a member owes for a place.</summary>
/// <param name="HeldUntil">Until when the place is kept; null where none is (confirmed, waiting, given back).</param>
public sealed record FeeDue(
    Guid Enrolment, Guid Member, Guid Round, string RoundHandle, RoundTitle RoundTitle, Amount Amount, DateTimeOffset? HeldUntil, EnrolmentState State)
{
    /// <summary>Until when the member may withdraw and is refunded.</summary>
    public required DateTimeOffset EnrolmentCloses { get; init; }

    /// <summary>The language of the round, whose coordinators look after its payments.</summary>
    public required string Language { get; init; }
}

/// <summary>What became of a payment.</summary>
public enum Confirmation
{
    Confirmed,

    /// <summary>Nothing changed: the enrolment had been confirmed before.</summary>
    AlreadyConfirmed,

    /// <summary>No place can be given any more; <see cref="EnrolmentReleased"/> has been raised and asks for the refund.</summary>
    NoPlaceLeft,
}

/// <summary>What paying needs to know of enrolments, and how it tells that money has come.</summary>
public interface IEnrolmentFees
{
    /// <summary>The fee of an enrolment, in any state; null for an unknown one. Whose it is is the asker's to check.</summary>
    Task<FeeDue?> FindAsync(Guid enrolment, CancellationToken cancellation);

    /// <summary>
    /// The fee has been paid: confirms the place, also where the hold ran out but a place is still free. Note the payment before
    /// calling, in the same transaction: the handlers of the events read it. Safe to repeat.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no such enrolment.</exception>
    Task<Confirmation> PaidAsync(Guid enrolment, CancellationToken cancellation);

    /// <summary>Keeps a held place longer, for example while a bank transfer is on its way; false where no place is held.</summary>
    Task<bool> KeepPlaceUntilAsync(Guid enrolment, DateTimeOffset until, CancellationToken cancellation);
}
