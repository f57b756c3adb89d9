using Microsoft.EntityFrameworkCore;
using ReciproCoach.Content.Sitemap;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Showing;

/// <summary>The list of rounds, and every round one can still join, in the languages it is written in.</summary>
internal sealed class RoundsInSitemap(PortalDb db, LanguageList languages, Shown shown, TimeProvider clock) : ISitemapPart
{
    public async Task<IReadOnlyList<SitemapEntry>> EntriesAsync(CancellationToken cancellation)
    {
        shown.NoteAny(RoundChanges.Kind);
        var now = clock.GetUtcNow();
        var rounds = await db.Set<Round>().AsNoTracking().Include(r => r.Texts)
            .Where(r => r.PublishedAt <= now && r.CancelledAt == null && r.EnrolmentCloses.Utc > now).OrderBy(r => r.Id).ToListAsync(cancellation);
        return
        [
            new(languages.All.ToDictionary(one => one.Code, one => $"/{one.Code}/rounds"), null),
            .. rounds.Select(round => new SitemapEntry(round.Texts.Where(text => text.IsComplete).ToDictionary(text => text.Language, text => $"/{text.Language}/rounds/{round.Handle}"), round.PublishedAt)),
        ];
    }
}
