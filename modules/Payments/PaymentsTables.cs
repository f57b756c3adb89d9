using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReciproCoach.Payments.Arrivals;
using ReciproCoach.Payments.Bills;
using ReciproCoach.Payments.Checkout;
using ReciproCoach.Payments.Desk;
using ReciproCoach.Payments.Hooks;
using ReciproCoach.Payments.Refunds;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Money;

namespace ReciproCoach.Payments;

/// <summary>Fees, tries at paying them, money received and refunded. What may happen only once has a unique index here.</summary>
public sealed class PaymentsTables : IModelPart
{
    private const int Id = 255;
    private const int Language = 16;

    public void Build(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Payments(model);
        Attempts(model);
        Ledger(model);
        Desk(model);
    }

    private static void Payments(ModelBuilder model) => model.Entity<Payment>(table =>
    {
        table.ToTable("Payments", rules => rules.HasCheckConstraint("CK_Payments_Amount", "\"Amount_MinorUnits\" > 0"));
        table.Property(p => p.Language).HasMaxLength(Language);
        table.Property(p => p.Reference).HasMaxLength(20);
        table.ComplexProperty(p => p.Amount, Money);
        table.HasIndex(p => p.Enrolment).IsUnique();
        table.HasIndex(p => p.Reference).IsUnique();
        table.HasIndex(p => new { p.Language, p.OpenedAt });
        table.HasIndex(p => p.Member);
    });

    private static void Attempts(ModelBuilder model) => model.Entity<Attempt>(table =>
    {
        table.ToTable("PaymentAttempts");
        table.Property(a => a.IdempotencyKey).HasMaxLength(Id);
        table.Property(a => a.SessionId).HasMaxLength(Id);
        table.Property(a => a.Description).HasMaxLength(1000);
        table.Property(a => a.Locale).HasMaxLength(Language);
        table.Property(a => a.Email).HasMaxLength(254);
        table.Property(a => a.SuccessUrl).HasMaxLength(2000);
        table.Property(a => a.CancelUrl).HasMaxLength(2000);
        table.Property(a => a.State).IsConcurrencyToken();
        table.ComplexProperty(a => a.Amount, Money);
        table.HasOne<Payment>().WithMany().HasForeignKey(a => a.PaymentId);
        table.HasIndex(a => new { a.PaymentId, a.Number }).IsUnique();
        table.HasIndex(a => a.IdempotencyKey).IsUnique();
        table.HasIndex(a => a.SessionId).IsUnique();
        // One page at a time: two tabs cannot open two.
        table.HasIndex(a => a.PaymentId, "IX_PaymentAttempts_OneAtATime").IsUnique().HasFilter("\"State\" IN ('Preparing', 'Open', 'OnItsWay')");
        table.HasIndex(a => new { a.State, a.NextLookAt });
    });

    private static void Ledger(ModelBuilder model)
    {
        model.Entity<Receipt>(table =>
        {
            table.ToTable("PaymentReceipts", rules =>
            {
                rules.HasCheckConstraint("CK_PaymentReceipts_Amount", "\"Amount_MinorUnits\" > 0");
                rules.HasCheckConstraint("CK_PaymentReceipts_Source", "(\"SessionId\" IS NULL) <> (\"RecordedBy\" IS NULL)");
            });
            table.Property(r => r.SessionId).HasMaxLength(Id);
            table.Property(r => r.PaymentIntent).HasMaxLength(Id);
            table.ComplexProperty(r => r.Amount, Money);
            table.HasOne<Payment>().WithMany().HasForeignKey(r => r.PaymentId);
            table.HasIndex(r => r.SessionId).IsUnique();
            // A fee is paid once; what comes beside it is surplus.
            table.HasIndex(r => r.PaymentId, "IX_PaymentReceipts_PaidOnce").IsUnique().HasFilter("\"Settles\"");
        });
        model.Entity<Refund>(table =>
        {
            table.ToTable("Refunds");
            table.Property(r => r.StripeId).HasMaxLength(Id);
            table.Property(r => r.State).IsConcurrencyToken();
            table.HasOne<Payment>().WithMany().HasForeignKey(r => r.PaymentId);
            table.HasOne<Receipt>().WithMany().HasForeignKey(r => r.ReceiptId);
            table.HasIndex(r => r.ReceiptId).IsUnique();
            table.HasIndex(r => r.StripeId).IsUnique();
        });
        model.Entity<StripeEvent>(table =>
        {
            table.ToTable("StripeEvents");
            table.Property(e => e.Id).HasMaxLength(Id);
            table.Property(e => e.Type).HasMaxLength(100);
        });
    }

    private static void Desk(ModelBuilder model) => model.Entity<DeskTask>(table =>
    {
        table.ToTable("PaymentTasks");
        table.Property(t => t.Language).HasMaxLength(Language);
        table.HasOne<Payment>().WithMany().HasForeignKey(t => t.PaymentId);
        table.HasIndex(t => new { t.Kind, t.Subject }).IsUnique();
        table.HasIndex(t => new { t.Language, t.DoneAt });
    });

    private static void Money(ComplexPropertyBuilder<Amount> amount) => amount.Property(a => a.Currency).HasMaxLength(3);
}
