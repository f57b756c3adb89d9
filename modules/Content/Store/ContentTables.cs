using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Images;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Content.Store;

/// <summary>The page store's tables: a page, its text in each language, every version of it, and the slugs that are taken.</summary>
public sealed class ContentTables : IModelPart
{
    public void Build(ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Pages(model);
        Texts(model);
        Pictures(model);
        model.Entity<StoredSlug>(table =>
        {
            table.ToTable("PageSlugs");
            table.HasKey(slug => new { slug.Language, slug.Slug });
            table.Property(slug => slug.Language).HasMaxLength(Lengths.Language);
            table.Property(slug => slug.Slug).HasMaxLength(Lengths.Slug);
            table.HasOne<StoredPage>().WithMany().HasForeignKey(slug => slug.PageId);
        });
    }

    private static void Pages(ModelBuilder model) => model.Entity<StoredPage>(table =>
    {
        table.ToTable("Pages");
        table.Property(page => page.Key).HasMaxLength(Lengths.Slug);
        table.Property(page => page.SourceLanguage).HasMaxLength(Lengths.Language);
        table.Property(page => page.Version).IsConcurrencyToken();
        table.HasIndex(page => page.Key).IsUnique();
        table.HasOne<StoredPage>().WithMany().HasForeignKey(page => page.ParentId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<StoredImage>().WithMany().HasForeignKey(page => page.ImageId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(page => page.Texts).WithOne().HasForeignKey(text => text.PageId);
    });

    private static void Pictures(ModelBuilder model)
    {
        model.Entity<StoredImage>(table =>
        {
            table.ToTable("Images");
            table.Property(image => image.Name).HasMaxLength(Lengths.Slug);
            table.Property(image => image.Print).HasMaxLength(64);
            table.Property(image => image.Extension).HasMaxLength(10);
            table.HasIndex(image => image.Name).IsUnique();
            table.HasIndex(image => image.Print).IsUnique();
            table.HasMany(image => image.Words).WithOne().HasForeignKey(words => words.ImageId);
        });
        model.Entity<ImageWords>(table =>
        {
            table.ToTable("ImageWords");
            table.HasKey(words => new { words.ImageId, words.Language });
            table.Property(words => words.Language).HasMaxLength(Lengths.Language);
            table.Property(words => words.Alt).HasMaxLength(Lengths.Alt);
        });
    }

    private static void Texts(ModelBuilder model)
    {
        model.Entity<StoredText>(table =>
        {
            table.ToTable("PageTexts", rules => rules.HasCheckConstraint("CK_PageTexts_Scheduled", "(\"Scheduled\" IS NULL) = (\"PublishAt_Utc\" IS NULL)"));
            table.Property(text => text.Language).HasMaxLength(Lengths.Language);
            table.Property(text => text.Stamp).IsConcurrencyToken();
            table.ComplexProperty(text => text.PublishAt, moment =>
            {
                moment.IsRequired(false);
                moment.Property(at => at!.Zone).HasMaxLength(64);
            });
            table.Ignore(text => text.State).Ignore(text => text.HasDraft);
            table.HasIndex(text => new { text.PageId, text.Language }).IsUnique();
            table.HasMany(text => text.Versions).WithOne().HasForeignKey(version => version.TextId);
        });
        model.Entity<TextVersion>(table =>
        {
            table.ToTable("PageTextVersions");
            table.HasKey(version => new { version.TextId, version.Number });
            table.Property(version => version.Number).ValueGeneratedNever();
            table.Property(version => version.Slug).HasMaxLength(Lengths.Slug);
            table.Property(version => version.Title).HasMaxLength(Lengths.Title);
            table.Property(version => version.Summary).HasMaxLength(Lengths.Summary);
            table.Property(version => version.Description).HasMaxLength(Lengths.Description);
        });
    }
}
