using Microsoft.EntityFrameworkCore;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Files;
using ReciproCoach.Matching.Desk.Pins;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Matching.Desk;

/// <summary>Drafts of matchings, and the pairs coordinators want or do not want.</summary>
public sealed class DeskTables : IModelPart
{
    public void Build(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Drafts(model);
        model.Entity<DraftFiles>(table =>
        {
            table.ToTable("MatchingDraftFiles");
            table.HasKey(f => f.DraftId);
            table.HasOne<MatchingDraft>().WithOne().HasForeignKey<DraftFiles>(f => f.DraftId);
        });
        model.Entity<MatchingPin>(table =>
        {
            table.ToTable("MatchingPins", rules => rules.HasCheckConstraint("CK_MatchingPins_TwoPeople", "\"ClientMember\" <> \"CoachMember\""));
            table.HasIndex(p => new { p.RoundId, p.ClientMember, p.CoachMember }).IsUnique();
            table.HasIndex(p => p.ClientMember);
            table.HasIndex(p => p.CoachMember);
        });
    }

    private static void Drafts(ModelBuilder model)
    {
        model.Entity<MatchingDraft>(table =>
        {
            table.ToTable("MatchingDrafts");
            table.Property(d => d.InputHash).HasMaxLength(64);
            table.Ignore(d => d.HoldsAMatching).Ignore(d => d.FairnessWanted).Ignore(d => d.Worth);
            table.Property(d => d.Fairness).HasMaxLength(16);
            table.ComplexProperty(d => d.ByLot);
            table.ComplexProperty(d => d.ByHand);
            table.HasMany(d => d.Pairs).WithOne().HasForeignKey(p => p.DraftId);
            table.HasMany(d => d.LeftOut).WithOne().HasForeignKey(l => l.DraftId);
            table.HasIndex(d => d.RoundId);
            // A round is matched once, whatever two coordinators do at the same moment.
            table.HasIndex(d => d.RoundId, "IX_MatchingDrafts_PublishedOnce").IsUnique().HasFilter("\"PublishedAt\" IS NOT NULL");
        });
        model.Entity<DraftPair>(table =>
        {
            table.ToTable("MatchingDraftPairs", rules => rules.HasCheckConstraint("CK_MatchingDraftPairs_TwoPeople", "\"ClientMember\" <> \"CoachMember\""));
            table.HasKey(p => new { p.DraftId, p.ClientMember });
            table.Ignore(p => p.Score);
            table.HasIndex(p => new { p.DraftId, p.CoachMember }).IsUnique();
            table.HasIndex(p => p.ClientMember);
            table.HasIndex(p => p.CoachMember);
        });
        model.Entity<DraftLeftOut>(table =>
        {
            table.ToTable("MatchingDraftLeftOut");
            table.HasKey(l => new { l.DraftId, l.Member });
            table.HasIndex(l => l.Member);
        });
    }
}
