using System.Text.Json;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Platform.Outbox;

/// <summary>Where a business operation leaves what is to happen outside the database. Written with the caller's next save.</summary>
public sealed class OutboxWriter(PortalDb db, TimeProvider clock)
{
    /// <summary>Adds a message to the running unit of work; it is carried out only after that commits.</summary>
    public OutboxMessage Add<T>(string kind, T payload, DateTimeOffset? dueAt = null)
    {
        var now = clock.GetUtcNow();
        var message = new OutboxMessage { Kind = kind, Payload = JsonSerializer.Serialize(payload), CreatedAt = now, DueAt = dueAt ?? now };
        db.Add(message);
        return message;
    }
}
