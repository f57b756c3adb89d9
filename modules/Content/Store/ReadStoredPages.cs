using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Images;
using ReciproCoach.Content.Published;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Store;

/// <summary>Reads everything that is published in the portal's own store.</summary>
internal static class ReadStoredPages
{
    public static async Task<PublishedPages> ReadAsync(PortalDb db, LanguageList languages, CancellationToken cancellation)
    {
        var texts = await (from page in db.Set<StoredPage>()
                           join text in db.Set<StoredText>() on page.Id equals text.PageId
                           join version in db.Set<TextVersion>() on new { text.Id, Number = text.Published ?? 0 } equals new { Id = version.TextId, version.Number }
                           join above in db.Set<StoredPage>() on page.ParentId equals above.Id into parents
                           from parent in parents.DefaultIfEmpty()
                           select new { Page = page, Parent = parent == null ? null : parent.Key, text.Language, Version = version, text.PublishedAt }).AsNoTracking().ToListAsync(cancellation);
        var served = await db.Set<StoredSlug>().AsNoTracking().Where(slug => slug.Served).Select(slug => new ServedSlug(slug.Language, slug.Slug, slug.PageId)).ToListAsync(cancellation);
        var images = await db.Set<StoredImage>().AsNoTracking().Include(image => image.Words).ToListAsync(cancellation);
        return new(texts.ConvertAll(text => Of(PageOf(text.Page, text.Parent), text.Language, text.Version, text.PublishedAt ?? default)), served, images.ConvertAll(PictureOf), languages);
    }

    private static PublishedPage PageOf(StoredPage page, string? parent) =>
        new(page.Id, page.Key, parent, page.Order, page.InNavigation, page.InFooter, page.Legal, page.ImageId);

    private static PublishedText Of(PublishedPage page, string language, TextVersion version, DateTimeOffset at) =>
        new(page, language, version.Slug, version.Title, version.Summary, version.Description, version.Hero, version.Body, at);

    private static Picture PictureOf(StoredImage image) => new(image.Id, image.Name, image.Width, image.Height,
        [.. image.Widths.Select(width => new PictureFile(width, image.PathOf(width)))], image.Words.ToDictionary(words => words.Language, words => words.Alt));
}
