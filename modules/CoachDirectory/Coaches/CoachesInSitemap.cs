using System.Runtime.CompilerServices;
using ReciproCoach.Content.Sitemap;
using ReciproCoach.Members;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Coaches;

/// <summary>The directory in every language, and each coach in the languages they have written in.</summary>
internal sealed class CoachesInSitemap(IProfiles profiles, LanguageList languages, Shown shown) : ISitemapPart
{
    private const int AtOnce = 500;

    public async Task<IReadOnlyList<SitemapEntry>> EntriesAsync(CancellationToken cancellation)
    {
        shown.NoteAny(ProfileChanges.Kind);
        var entries = new List<SitemapEntry> { new(languages.All.ToDictionary(one => one.Code, one => $"/{one.Code}/coaches"), null) };
        await foreach (var coach in PublicAsync(cancellation))
            entries.Add(new(coach.Texts.Keys.Where(code => languages.Find(code) is not null).ToDictionary(code => code, code => CoachAddress.Of(code, coach)), null));
        return entries;
    }

    /// <summary>Every coach as anybody may see them, in order of id.</summary>
    private async IAsyncEnumerable<SeenCoach> PublicAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        Guid? after = null;
        do
        {
            var some = await profiles.PublicAsync(after, AtOnce, cancellation);
            foreach (var coach in some.Select(profile => profile.AsSeenBy(Audience.Public)).OfType<SeenCoach>()) yield return coach;
            after = some.Count < AtOnce ? null : some[^1].Member;
        }
        while (after is not null);
    }
}
