using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.Content.Sitemap;
using ReciproCoach.Members;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>The directory in every language, and each coach in the languages they have written in.</summary>
internal sealed class CoachesInSitemap(IProfiles profiles, LanguageList languages, Shown shown) : ISitemapPart
{
    public async Task<IReadOnlyList<SitemapEntry>> EntriesAsync(CancellationToken cancellation)
    {
        shown.NoteAny(ProfileChanges.Kind);
        var entries = new List<SitemapEntry> { new(languages.All.ToDictionary(one => one.Code, one => $"/{one.Code}/coaches"), null) };
        await foreach (var coach in SearchDatabase.AllAsync(profiles, cancellation))
            entries.Add(new(coach.Texts.Keys.Where(code => languages.Find(code) is not null).ToDictionary(code => code, code => CoachAddress.Of(code, coach)), null));
        return entries;
    }
}
