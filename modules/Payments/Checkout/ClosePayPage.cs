using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Payments.Checkout;

/// <summary>What the outbox carries of a page to close.</summary>
internal sealed record PayPageToClose(Guid Attempt);

/// <summary>Closes the payment page of somebody who no longer has a place to pay for. Who pays all the same is refunded.</summary>
internal sealed class ClosePayPage(PortalDb db, PayPages pages, FreshScopes scopes) : IOutboxHandler
{
    public const string MessageKind = "close-pay-page";

    public string Kind => MessageKind;

    public async Task HandleAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var id = JsonSerializer.Deserialize<PayPageToClose>(message.Payload)!.Attempt;
        var session = await db.Set<Attempt>().Where(a => a.Id == id && a.State == AttemptState.Open).Select(a => a.SessionId).SingleOrDefaultAsync(cancellation);
        if (session is null) return;
        var seen = await pages.CloseAsync(session, cancellation);
        await scopes.RunAsync<FollowSession>(follow => follow.ApplyAsync(seen, null, cancellation), cancellation);
    }
}
