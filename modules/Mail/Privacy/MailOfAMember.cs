using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Mail.Delivery;
using ReciproCoach.Mail.Rendering;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Outbox;
using ReciproCoach.Platform.Privacy;

namespace ReciproCoach.Mail.Privacy;

/// <summary>The letters still kept of those a member was sent.</summary>
internal sealed class MailOfAMember(PortalDb db) : IPersonalData
{
    public string Section => "mail";

    public async Task<object?> ExportAsync(Guid member, CancellationToken cancellation)
    {
        var rows = await Of(member).AsNoTracking().OrderBy(row => row.CreatedAt).ToListAsync(cancellation);
        return rows.Count == 0 ? null : rows
            .Select(row => (Row: row, Mail: JsonSerializer.Deserialize<FinishedMail>(row.Payload)!))
            .Select(one => new { To = one.Mail.To.Address, WrittenAt = one.Row.CreatedAt, SentAt = one.Row.DoneAt, one.Mail.Subject, one.Mail.Text })
            .ToList();
    }

    /// <summary>What is still on its way stays: the farewell may be among it. <see cref="ClearSentMail"/> takes it later.</summary>
    public Task EraseAsync(Guid member, CancellationToken cancellation) =>
        Of(member).Where(row => row.DoneAt != null || row.GivenUpAt != null).ExecuteDeleteAsync(cancellation);

    private IQueryable<OutboxMessage> Of(Guid member)
    {
        var mark = $"\"{nameof(FinishedMail.Member)}\":\"{member}\"";
        return db.Set<OutboxMessage>().Where(row => row.Kind == DeliverMail.MessageKind && row.Payload.Contains(mark));
    }
}
