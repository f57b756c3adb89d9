using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Editing.Writing;

/// <summary>Keeps each address with one page: the one that has it, had it, or is drafted for it.</summary>
internal sealed class ClaimSlugs(PortalDb db)
{
    /// <summary>What keeps the page from this slug; null where it is free or the page's own.</summary>
    public async Task<Complaint?> TakenByAsync(StoredPage page, string language, string slug, CancellationToken cancellation)
    {
        if (await db.Set<StoredSlug>().AsNoTracking().SingleOrDefaultAsync(one => one.Language == language && one.Slug == slug, cancellation) is not { } taken || taken.PageId == page.Id) return null;
        var title = await TitleAsync(taken.PageId, language, cancellation);
        return new("Slug", taken.Served
            ? Text.Of("This is or was the address of “{page}”, and links lead there. Please choose another.", ("page", title))
            : Text.Of("A draft of “{page}” has this address already. Please choose another.", ("page", title)));
    }

    /// <summary>Takes the slug, and gives back those of earlier drafts that no reader has met.</summary>
    public async Task ClaimAsync(StoredPage page, StoredText text, string slug, CancellationToken cancellation)
    {
        var own = await db.Set<StoredSlug>().Where(one => one.PageId == page.Id && one.Language == text.Language).ToListAsync(cancellation);
        var waiting = text.Scheduled is { } number
            ? await db.Set<TextVersion>().Where(version => version.TextId == text.Id && version.Number == number).Select(version => version.Slug).SingleAsync(cancellation)
            : null;
        db.RemoveRange(own.Where(one => !one.Served && one.Slug != slug && one.Slug != waiting));
        if (!own.Exists(one => one.Slug == slug)) db.Add(new StoredSlug { Language = text.Language, Slug = slug, PageId = page.Id });
    }

    /// <summary>Readers meet the page there from now on.</summary>
    public async Task ServeAsync(StoredPage page, string language, string slug, CancellationToken cancellation) =>
        (await db.Set<StoredSlug>().SingleAsync(one => one.PageId == page.Id && one.Language == language && one.Slug == slug, cancellation)).Served = true;

    private async Task<string> TitleAsync(Guid page, string language, CancellationToken cancellation) => await (
        from text in db.Set<StoredText>()
        join version in db.Set<TextVersion>() on new { text.Id, Number = text.Newest } equals new { Id = version.TextId, version.Number }
        where text.PageId == page && text.Language == language
        select version.Title).SingleOrDefaultAsync(cancellation) ?? "";
}
