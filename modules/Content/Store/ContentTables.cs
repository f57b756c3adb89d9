using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Content.Store;

/// <summary>The page store's tables: a page, and its text in each language.</summary>
public sealed class ContentTables : IModelPart
{
    public void Build(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<StoredPage>(table =>
        {
            table.ToTable("Pages");
            table.Property(page => page.Key).HasMaxLength(100);
            table.HasIndex(page => page.Key).IsUnique();
            table.HasOne<StoredPage>().WithMany().HasForeignKey(page => page.ParentId).OnDelete(DeleteBehavior.Restrict);
            table.HasMany(page => page.Texts).WithOne().HasForeignKey(text => text.PageId);
        });
        model.Entity<StoredText>(table =>
        {
            table.ToTable("PageTexts");
            table.Property(text => text.Language).HasMaxLength(20);
            table.Property(text => text.Slug).HasMaxLength(100);
            table.Property(text => text.Title).HasMaxLength(200);
            table.Property(text => text.Summary).HasMaxLength(500);
            table.Property(text => text.Description).HasMaxLength(300);
            table.Property(text => text.SourceHash).HasMaxLength(64);
            table.HasIndex(text => new { text.Language, text.Slug }).IsUnique();
            table.HasIndex(text => new { text.PageId, text.Language }).IsUnique();
        });
    }
}
