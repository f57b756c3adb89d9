using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Searching.Lucene;
using ReciproCoach.Members;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>Coaches to be found, and what a visitor of the directory sees.</summary>
internal static class Directory
{
    /// <summary>A member with a complete profile everybody may see, unless said otherwise.</summary>
    public static Task<Guid> AddCoachAsync(
        this PortalApp portal, string name, Dictionary<string, (string Headline, string Bio)> says, Func<NewProfile, NewProfile>? change = null, string zone = "Europe/Paris", string? handle = null) =>
        portal.AddMemberAsync(People.NewAddress(), name, says.Keys.First(), person =>
        {
            var profile = new NewProfile([.. says.Keys], Credential.Acc, null, null, 4, [], says.ToDictionary(one => one.Key, one => new ProfileText(one.Value.Headline, one.Value.Bio)), Audience.Public);
            return person with { TimeZone = zone, Handle = handle, Profile = change?.Invoke(profile) ?? profile };
        });

    /// <summary>A coach with one sentence in one language.</summary>
    public static Task<Guid> AddCoachAsync(this PortalApp portal, string name, string language, string bio, Func<NewProfile, NewProfile>? change = null) =>
        portal.AddCoachAsync(name, new() { [language] = ("Coach", bio) }, change);

    /// <summary>Waits for the index; without it the database would answer.</summary>
    public static Task IndexedAsync(this PortalApp portal) =>
        portal.Services.GetRequiredService<CoachIndex>().Opened.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    /// <summary>The names listed on a page, in order.</summary>
    public static IReadOnlyList<string> Names(this Page page) => [.. page.Document.QuerySelectorAll(".results h3").Select(name => name.TextContent.Trim())];

    /// <summary>Opens the directory with words to look for.</summary>
    public static Task<Page> LookForAsync(this Visitor visitor, string language, string words, string more = "") =>
        visitor.OpenAsync($"/{language}/coaches?q={Uri.EscapeDataString(words)}{more}");

    /// <summary>The number that stands beside a value of a filter; null where the value is not offered.</summary>
    public static string? CountOf(this Page page, string filter, string value) =>
        page.Document.QuerySelector($"input[type=checkbox][name='{filter}'][value='{value}']")?.ParentElement?.QuerySelector(".count")?.TextContent;
}
