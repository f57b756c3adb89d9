using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Start;

namespace ReciproCoach.Content.Seeding;

/// <summary>
/// Puts the pages of <c>content/</c> into the store, each language of a page once: what an editor has written since is never
/// overwritten. A language added to the portal later is seeded at the next start.
/// </summary>
internal sealed class SeedPages(
    ContentSettings settings, IServiceScopeFactory scopes, PageCache cache, LanguageList languages, TimeProvider clock, ILogger<SeedPages> log) : IStartTask
{
    public int Order => 0;

    /// <summary>Seeds what is missing; safe to repeat, and for two processes at once.</summary>
    /// <exception cref="ContentFileException">A file is broken; nothing has been written.</exception>
    public Task RunAsync(CancellationToken cancellation) => RunAsync(settings.Folder, cancellation);

    /// <summary>The same from any folder; the number of texts that were new.</summary>
    /// <exception cref="ContentFileException">A file is broken; nothing has been written.</exception>
    public async Task<int> RunAsync(string path, CancellationToken cancellation)
    {
        var folder = await ContentFolder.ReadAsync(path, languages, cancellation);
        if (folder.Texts.Count == 0) log.LogWarning("There are no pages to begin with in {Folder}", path);
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
            var feed = scope.ServiceProvider.GetRequiredService<ChangesFeed>();
            try
            {
                var added = await db.InTransactionAsync(() => AddMissingAsync(db, feed, folder, cancellation), cancellation);
                if (added > 0) log.LogInformation("Seeded {Count} page texts from {Folder}", added, path);
                cache.Drop();
                return added;
            }
            catch (DbUpdateException) when (attempt < 3)
            {
                // Another process has just seeded the same pages; the next look sees them.
                log.LogInformation("Another process is seeding pages too");
            }
        }
    }

    private async Task<int> AddMissingAsync(PortalDb db, ChangesFeed feed, ContentFolder folder, CancellationToken cancellation)
    {
        var stored = await db.Set<StoredPage>().Include(page => page.Texts).ToDictionaryAsync(page => page.Key, cancellation);
        var slugs = (await db.Set<StoredSlug>().Select(slug => new { slug.Language, slug.Slug }).ToListAsync(cancellation)).Select(slug => (slug.Language, slug.Slug)).ToHashSet();
        var added = 0;
        foreach (var facts in folder.Pages)
        {
            var missing = folder.Texts.Where(text => text.Key == facts.Key && !Has(stored, text) && IsFree(slugs, text)).ToList();
            if (missing.Count == 0) continue;
            if (!stored.TryGetValue(facts.Key, out var page)) db.Add(page = stored[facts.Key] = NewPage(facts, missing, stored));
            var source = page.Texts.Find(text => text.Language == page.SourceLanguage)?.Newest ?? 1;
            foreach (var text in missing) AddText(db, page, text, source);
            feed.Add(PageChanges.Kind, page.Id);
            added += missing.Count;
        }
        return added;
    }

    private static bool Has(Dictionary<string, StoredPage> stored, PageFile file) =>
        stored.TryGetValue(file.Key, out var page) && page.Texts.Exists(text => text.Language == file.Language);

    private bool IsFree(HashSet<(string, string)> slugs, PageFile file)
    {
        if (!slugs.Contains((file.Language, file.Slug))) return true;
        log.LogWarning("{Language}/{Key}.md is not seeded: an editor has given its slug {Slug} to another page", file.Language, file.Key, file.Slug);
        return false;
    }

    private StoredPage NewPage(PageFacts facts, List<PageFile> texts, Dictionary<string, StoredPage> stored) => new()
    {
        Key = facts.Key,
        ParentId = facts.Parent is not null && stored.TryGetValue(facts.Parent, out var parent) ? parent.Id : null,
        Order = facts.Order,
        InNavigation = facts.InNavigation,
        InFooter = facts.InFooter,
        Legal = facts.Legal,
        SourceLanguage = languages.All.Select(language => language.Code).First(language => texts.Exists(text => text.Language == language)),
    };

    private void AddText(PortalDb db, StoredPage page, PageFile file, int source)
    {
        var now = clock.GetUtcNow();
        var text = new StoredText { PageId = page.Id, Language = file.Language, Newest = 1, Published = 1, PublishedAt = now };
        text.Versions.Add(new()
        {
            TextId = text.Id,
            Number = 1,
            Slug = file.Slug,
            Title = file.Title,
            Summary = file.Summary,
            Description = file.Description,
            Hero = file.Hero,
            Body = file.Body,
            SavedAt = now,
            // The files of all languages belong together.
            MadeFrom = file.Language == page.SourceLanguage ? null : source,
        });
        db.Add(text);
        db.Add(new StoredSlug { Language = file.Language, Slug = file.Slug, PageId = page.Id, Served = true });
    }
}
