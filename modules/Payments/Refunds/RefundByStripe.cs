using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Payments.Refunds;

/// <summary>
/// Asks Stripe for a refund until it answers. The key is the refund's own, so a repetition gets the first answer; and as Stripe
/// forgets keys after a day, a repetition looks first whether the refund is there.
/// </summary>
internal sealed class RefundByStripe(PortalDb db, StripeRefunds stripe, FreshScopes scopes, ILogger<RefundByStripe> log) : IOutboxHandler
{
    public const string MessageKind = "refund";

    // The outbox gives up after twelve tries; a person hears of it before.
    private const int LastTry = 11;

    public string Kind => MessageKind;

    public async Task HandleAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var id = JsonSerializer.Deserialize<RefundAsked>(message.Payload)!.Refund;
        var refund = await db.Set<Refund>().AsNoTracking().SingleAsync(r => r.Id == id, cancellation);
        if (refund.State is not RefundState.Due) return;
        var receipt = await db.Set<Receipt>().AsNoTracking().SingleAsync(r => r.Id == refund.ReceiptId, cancellation);
        try
        {
            var seen = message.Tries > 1 ? await stripe.FindAsync(receipt.PaymentIntent!, id, cancellation) : null;
            seen ??= await stripe.CreateAsync(refund, receipt, cancellation);
            await NoteAsync(id, seen, cancellation);
        }
        catch (StripeRefusedException problem)
        {
            log.LogError(problem, "Stripe refused refund {Refund} ({Code}); a coordinator has to look at it", id, problem.Code);
            await NoteAsync(id, new SeenRefund(null, Failed: true), cancellation);
        }
        catch (StripeUnreachableException) when (message.Tries >= LastTry)
        {
            await NoteAsync(id, new SeenRefund(null, Failed: true), cancellation);
        }
    }

    private Task NoteAsync(Guid id, SeenRefund seen, CancellationToken cancellation) =>
        scopes.RunAsync<FollowRefund>(follow => follow.ApplyAsync(id, seen, null, cancellation), cancellation);
}
