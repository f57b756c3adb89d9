using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Rounds.Making;

namespace ReciproCoach.Rounds.Showing;

/// <summary>The rounds that can be joined now.</summary>
internal sealed class OpenRounds(PortalDb db, LanguageList languages, Shown shown, TimeProvider clock)
{
    /// <summary>The reader's language first, the others in the portal's order; within each the one that closes first.</summary>
    /// <param name="reader">The reader's language.</param>
    /// <param name="language">Only rounds in this language, if given.</param>
    /// <param name="kinds">Only these kinds; all where empty.</param>
    public async Task<IReadOnlyList<Round>> FindAsync(string reader, string? language, IReadOnlyCollection<RoundKind> kinds, CancellationToken cancellation)
    {
        shown.NoteAny(RoundChanges.Kind);
        var now = clock.GetUtcNow();
        var open = await db.Set<Round>().AsNoTracking().Include(r => r.Texts)
            .Where(r => r.PublishedAt <= now && r.CancelledAt == null && r.MatchingPublishedAt == null && r.EnrolmentCloses.Utc > now)
            .Where(r => language == null || r.Language == language).OrderBy(r => r.EnrolmentCloses.Utc).ThenBy(r => r.Id).ToListAsync(cancellation);
        var order = languages.All.Select(one => one.Code).ToList();
        return [.. open.Where(r => kinds.Count == 0 || kinds.Contains(r.Kind))
            .OrderBy(r => r.Language == reader ? -1 : order.IndexOf(r.Language)).ThenBy(r => r.EnrolmentCloses.Utc)];
    }
}
