using Microsoft.EntityFrameworkCore;
using ReciproCoach.Coaching.Feedback;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Coaching;

/// <summary>Relationships, sessions, and what clients say at the end.</summary>
public sealed class CoachingTables : IModelPart
{
    private const string Open = "\"EndedAt\" IS NULL";

    public void Build(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Relationships(model);
        Sessions(model);
        Words(model);
    }

    /// <summary>
    /// Everyone has one coach and one client at a time; two people are a pair once in a round, whichever way round, and at one
    /// time in one round only. So nobody ever coaches the person who coaches them, whatever the code above forgets.
    /// </summary>
    private static void Relationships(ModelBuilder model) => model.Entity<Relationship>(table =>
    {
        table.ToTable("Relationships", rules =>
        {
            rules.HasCheckConstraint("CK_Relationships_TwoPeople", "\"LowMember\" < \"HighMember\"");
            rules.HasCheckConstraint("CK_Relationships_Pair",
                "(\"LowMember\" = \"CoachMember\" AND \"HighMember\" = \"ClientMember\") OR (\"LowMember\" = \"ClientMember\" AND \"HighMember\" = \"CoachMember\")");
            rules.HasCheckConstraint("CK_Relationships_End", "(\"EndedAt\" IS NULL) = (\"End\" IS NULL)");
        });
        table.Property(r => r.Language).HasMaxLength(Lengths.Language);
        table.Property(r => r.EndReason).HasMaxLength(Lengths.Reason);
        table.HasIndex(r => r.ClientEnrolment, "IX_Relationships_OneCoach").IsUnique().HasFilter(Open);
        table.HasIndex(r => r.CoachEnrolment, "IX_Relationships_OneClient").IsUnique().HasFilter(Open);
        table.HasIndex(r => new { r.RoundId, r.LowMember, r.HighMember }, "IX_Relationships_OnceInARound").IsUnique();
        table.HasIndex(r => new { r.LowMember, r.HighMember }, "IX_Relationships_OnceAtATime").IsUnique().HasFilter(Open);
        table.HasIndex(r => r.CoachMember);
        table.HasIndex(r => r.ClientMember);
        table.HasMany(r => r.Sessions).WithOne().HasForeignKey(s => s.RelationshipId);
        table.HasOne(r => r.Feedback).WithOne().HasForeignKey<PrivateFeedback>(f => f.RelationshipId);
        table.HasOne(r => r.Testimonial).WithOne().HasForeignKey<WrittenTestimonial>(t => t.RelationshipId);
    });

    private static void Sessions(ModelBuilder model) => model.Entity<Session>(table =>
    {
        table.ToTable("Sessions", rules =>
        {
            rules.HasCheckConstraint("CK_Sessions_QuarterHours", "\"Minutes\" BETWEEN 15 AND 180 AND \"Minutes\" % 15 = 0");
            rules.HasCheckConstraint("CK_Sessions_Objection", "(\"State\" = 'Disputed') = (\"Objection\" IS NOT NULL)");
        });
        table.Property(s => s.Objection).HasMaxLength(Lengths.Objection);
        table.Property(s => s.Version).IsConcurrencyToken();
        table.HasIndex(s => s.FormKey).IsUnique();
        table.HasIndex(s => new { s.RelationshipId, s.Day });
    });

    private static void Words(ModelBuilder model)
    {
        model.Entity<PrivateFeedback>(table =>
        {
            table.ToTable("Feedback");
            table.Property(f => f.Words).HasMaxLength(Lengths.Feedback);
        });
        model.Entity<WrittenTestimonial>(table =>
        {
            table.ToTable("Testimonials", rules =>
                rules.HasCheckConstraint("CK_Testimonials_Decided", "(\"State\" = 'Waiting') = (\"DecidedAt\" IS NULL)"));
            table.Property(t => t.Language).HasMaxLength(Lengths.Language);
            table.Property(t => t.Words).HasMaxLength(Lengths.Testimonial);
            table.HasIndex(t => new { t.Coach, t.State });
            table.HasIndex(t => new { t.Language, t.State, t.DecidedAt });
            table.HasIndex(t => t.Author);
        });
    }
}
