using ReciproCoach.Content.Editing.Rules;
using ReciproCoach.Content.Editing.Writing;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Time;

namespace ReciproCoach.Content.Editing.Publishing;

/// <summary>Shows readers the newest version of a page in a language, now or from a moment on; of a legal page in all languages together.</summary>
internal sealed class PublishText(ChangePages pages, ClaimSlugs slugs, LanguageList languages, AuditTrail audit, TimeProvider clock)
{
    /// <param name="at">When; null for at once.</param>
    public async Task<Outcome> RunAsync(string key, string language, ZonedMoment? at, Guid editor, CancellationToken cancellation)
    {
        if (await pages.FindAsync(key, cancellation) is not { } page) return Outcome.SomebodyElseWasFirst;
        if (page.Legal && ALegalPageIsThereInAllLanguages.Broken(page, languages) is { } missing) return Outcome.Refused(missing);
        var texts = page.Texts.FindAll(text => page.Legal || text.Language == language);
        if (texts.Count == 0) return Outcome.SomebodyElseWasFirst;
        foreach (var text in texts)
        {
            var version = await pages.VersionAsync(text, text.Newest, cancellation);
            var lacking = TextRules.BrokenByPublishing(WrittenText.Of(version)).ToList();
            if (lacking.Count > 0) return Outcome.Refused(text.Language == language ? lacking : [ALegalPageIsThereInAllLanguages.Unfinished(text.Language)]);
            if (at is null) await ShowAsync(page, text, version, cancellation);
            else (text.Scheduled, text.PublishAt, text.Stamp) = (version.Number, at, Guid.NewGuid());
            audit.Add(editor, at is null ? "page-published" : "page-scheduled", page.Key, $"{text.Language} {version.Number}");
        }
        if (at is null) pages.Tell(page.Id);
        return Outcome.Done();
    }

    /// <summary>Shows what was scheduled, the moment having come.</summary>
    public async Task<Outcome> RunDueAsync(string key, CancellationToken cancellation)
    {
        if (await pages.FindAsync(key, cancellation) is not { } page) return Outcome.SomebodyElseWasFirst;
        var now = clock.GetUtcNow();
        foreach (var text in page.Texts.FindAll(text => text.PublishAt?.Utc <= now))
        {
            await ShowAsync(page, text, await pages.VersionAsync(text, text.Scheduled!.Value, cancellation), cancellation);
            audit.Add(null, "page-published", page.Key, $"{text.Language} {text.Published}");
            pages.Tell(page.Id);
        }
        return Outcome.Done();
    }

    private async Task ShowAsync(StoredPage page, StoredText text, TextVersion version, CancellationToken cancellation)
    {
        await slugs.ServeAsync(page, text.Language, version.Slug, cancellation);
        (text.Published, text.PublishedAt, text.Scheduled, text.PublishAt, text.Stamp) = (version.Number, clock.GetUtcNow(), null, null, Guid.NewGuid());
    }
}
