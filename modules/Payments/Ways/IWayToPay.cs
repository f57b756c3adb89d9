using ReciproCoach.Members;
using ReciproCoach.Rounds;

namespace ReciproCoach.Payments.Ways;

/// <summary>How a fee reaches the programme: the port behind which Stripe and transfers stand. The pay page knows no other difference.</summary>
internal interface IWayToPay
{
    /// <summary>The partial view that shows how to pay; its model is a <see cref="ToPay"/>.</summary>
    string View { get; }

    /// <summary>The payer is about to read the pay page of a place that is held for them.</summary>
    Task<ToPay> ShowAsync(FeeDue due, CancellationToken cancellation);

    /// <summary>The payer has pressed <em>pay</em>.</summary>
    /// <param name="due">Not free; its state may have changed since it was read.</param>
    /// <param name="payer">The enrolment's own member.</param>
    /// <param name="language">The language they read just now.</param>
    /// <param name="cancellation">The payer has gone; what was written down stays.</param>
    Task<PayAnswer> BeginAsync(FeeDue due, MemberCard payer, string language, CancellationToken cancellation);
}

/// <summary>What there is to pay.</summary>
/// <param name="HeldUntil">Until when the place waits for the money.</param>
/// <param name="Reference">By which a transfer is recognised; null where nobody has to write one.</param>
internal sealed record ToPay(FeeDue Due, DateTimeOffset HeldUntil, string? Reference);

/// <summary>Where a payer goes after pressing <em>pay</em>.</summary>
/// <param name="Page">The provider's page; null where there is none, or nothing to pay any more.</param>
/// <param name="TryLater">The provider cannot be reached just now.</param>
internal sealed record PayAnswer(Uri? Page, bool TryLater = false)
{
    /// <summary>The pay page itself says how things are.</summary>
    public static PayAnswer LookAgain { get; } = new((Uri?)null);

    public static PayAnswer Unreachable { get; } = new(null, TryLater: true);
}
