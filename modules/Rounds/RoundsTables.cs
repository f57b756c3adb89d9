using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.News;
using ReciproCoach.Rounds.Requests;

namespace ReciproCoach.Rounds;

/// <summary>Rounds, enrolments, and what participants ask for.</summary>
public sealed class RoundsTables : IModelPart
{
    /// <summary>An enrolment that takes a place or waits for one: a member has one at most in a round.</summary>
    private const string Alive = "\"State\" IN ('Held', 'Confirmed', 'Waiting')";

    public void Build(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Rounds(model);
        Enrolments(model);
        Choices(model);
        Alerts(model);
    }

    private static void Rounds(ModelBuilder model)
    {
        model.Entity<Round>(table =>
        {
            table.ToTable("Rounds", rules =>
            {
                rules.HasCheckConstraint("CK_Rounds_Places", "\"PlacesTaken\" >= 0 AND \"PlacesTaken\" <= \"Places\"");
                rules.HasCheckConstraint("CK_Rounds_ThreeAtLeast", "\"Places\" >= 3");
                rules.HasCheckConstraint("CK_Rounds_Fee", "\"Fee_MinorUnits\" >= 0");
            });
            table.Property(r => r.Handle).HasMaxLength(20);
            table.Property(r => r.Language).HasMaxLength(Lengths.Language);
            table.Property(r => r.Country).HasMaxLength(2);
            table.Property(r => r.CancelReason).HasMaxLength(Lengths.Reason);
            table.PrimitiveCollection(r => r.Credentials).ElementType().HasConversion<string>();
            table.ComplexProperty(r => r.EnrolmentCloses, Moment);
            table.ComplexProperty(r => r.RequestsClose, Moment);
            table.ComplexProperty(r => r.Starts, Moment);
            table.ComplexProperty(r => r.Ends, Moment);
            table.ComplexProperty(r => r.PublishAt, moment =>
            {
                moment.IsRequired(false);
                moment.Property(at => at!.Zone).HasMaxLength(Lengths.Zone);
            });
            table.ComplexProperty(r => r.Fee, fee => fee.Property(f => f.Currency).HasMaxLength(3));
            table.Property(r => r.Version).IsConcurrencyToken();
            table.Ignore(r => r.Facts).Ignore(r => r.Title);
            table.HasIndex(r => r.Handle).IsUnique();
            table.HasIndex(r => new { r.Language, r.PublishedAt });
            table.HasMany(r => r.Texts).WithOne().HasForeignKey(t => t.RoundId);
        });
        model.Entity<RoundText>(table =>
        {
            table.ToTable("RoundTexts");
            table.HasKey(t => new { t.RoundId, t.Language });
            table.Property(t => t.Language).HasMaxLength(Lengths.Language);
            table.Property(t => t.Title).HasMaxLength(Lengths.Title);
            table.Property(t => t.Summary).HasMaxLength(Lengths.Summary);
            table.Property(t => t.Description).HasMaxLength(Lengths.Description);
        });
    }

    private static void Moment(ComplexPropertyBuilder<ZonedMoment> moment) => moment.Property(m => m.Zone).HasMaxLength(Lengths.Zone);

    private static void Enrolments(ModelBuilder model)
    {
        model.Entity<Enrolment>(table =>
        {
            table.ToTable("Enrolments", rules =>
                rules.HasCheckConstraint("CK_Enrolments_Held", "(\"State\" = 'Held') = (\"HeldUntil\" IS NOT NULL)"));
            table.Property(e => e.AgreementVersion).HasMaxLength(20);
            table.Property(e => e.AgreementLanguage).HasMaxLength(Lengths.Language);
            table.Property(e => e.WishedCountry).HasMaxLength(2);
            table.Property(e => e.ChoicesVersion).IsConcurrencyToken();
            table.Ignore(e => e.Wishes);
            table.HasOne<Round>().WithMany().HasForeignKey(e => e.RoundId);
            table.HasIndex(e => new { e.RoundId, e.MemberId }).IsUnique().HasFilter(Alive);
            table.HasIndex(e => new { e.MemberId, e.State });
            table.HasIndex(e => new { e.State, e.HeldUntil });
        });
        model.Entity<JoinDraft>(table =>
        {
            table.ToTable("JoinDrafts");
            table.HasKey(d => new { d.RoundId, d.MemberId });
            table.Property(d => d.AgreementVersion).HasMaxLength(20);
            table.Property(d => d.AgreementLanguage).HasMaxLength(Lengths.Language);
            table.Property(d => d.WishedCountry).HasMaxLength(2);
            table.Ignore(d => d.Wishes);
            table.HasOne<Round>().WithMany().HasForeignKey(d => d.RoundId);
        });
    }

    private static void Choices(ModelBuilder model)
    {
        model.Entity<CoachRequest>(table =>
        {
            table.ToTable("CoachRequests", rules => rules.HasCheckConstraint("CK_CoachRequests_Rank", "\"Rank\" BETWEEN 1 AND 5"));
            table.HasKey(r => new { r.EnrolmentId, r.Rank });
            table.HasIndex(r => new { r.EnrolmentId, r.MemberId }).IsUnique();
            table.HasIndex(r => r.MemberId);
            table.HasOne<Enrolment>().WithMany().HasForeignKey(r => r.EnrolmentId);
        });
        model.Entity<NotWith>(table =>
        {
            table.ToTable("NotWith");
            table.HasKey(n => new { n.EnrolmentId, n.MemberId });
            table.HasIndex(n => n.MemberId);
            table.HasOne<Enrolment>().WithMany().HasForeignKey(n => n.EnrolmentId);
        });
    }

    private static void Alerts(ModelBuilder model) => model.Entity<RoundAlert>(table =>
    {
        table.ToTable("RoundAlerts");
        table.Property(a => a.Email).HasMaxLength(Lengths.Email);
        table.Property(a => a.NormalizedEmail).HasMaxLength(Lengths.Email);
        table.Property(a => a.RoundLanguage).HasMaxLength(Lengths.Language);
        table.Property(a => a.ReaderLanguage).HasMaxLength(Lengths.Language);
        table.Property(a => a.Secret).HasMaxLength(64);
        table.HasIndex(a => new { a.NormalizedEmail, a.RoundLanguage }).IsUnique();
        table.HasIndex(a => a.Secret).IsUnique();
    });
}
