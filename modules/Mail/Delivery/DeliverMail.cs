using System.Text.Json;
using ReciproCoach.Mail.Rendering;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Mail.Delivery;

/// <summary>Takes mail rows of the outbox to the configured carrier, and waits for it no longer than the row is ours.</summary>
internal sealed class DeliverMail(ICarrier carrier) : IOutboxHandler
{
    public const string MessageKind = "mail";

    // Well below the outbox's lease of five minutes: a silent server must not let a second process begin the same message.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public string Kind => MessageKind;

    public async Task HandleAsync(OutboxMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        var mail = JsonSerializer.Deserialize<FinishedMail>(message.Payload)
            ?? throw new HopelessException("The row holds no mail.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            await carrier.CarryAsync(message.Id, mail, limit.Token);
        }
        catch (OperationCanceledException problem) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"No answer within {Patience.TotalSeconds} seconds; whether the mail was taken is unknown.", problem);
        }
    }
}
