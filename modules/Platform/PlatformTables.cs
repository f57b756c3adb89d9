using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Outbox;

namespace ReciproCoach.Platform;

/// <summary>The tables every module stands on.</summary>
public sealed class PlatformTables : IModelPart
{
    public void Build(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<OutboxMessage>(table =>
        {
            table.ToTable("Outbox");
            table.Property(m => m.Kind).HasMaxLength(60);
            table.Property(m => m.LastProblem).HasMaxLength(1000);
            table.HasIndex(m => new { m.DoneAt, m.GivenUpAt, m.DueAt });
        });
        model.Entity<Change>(table =>
        {
            table.ToTable("Changes");
            table.Property(c => c.Kind).HasMaxLength(60);
        });
        model.Entity<AuditEntry>(table =>
        {
            table.ToTable("Audit");
            table.Property(a => a.Action).HasMaxLength(60);
            table.Property(a => a.Subject).HasMaxLength(200);
            table.Property(a => a.Detail).HasMaxLength(2000);
            table.HasIndex(a => a.At);
        });
    }
}
