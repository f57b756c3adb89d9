using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Profiles;

/// <summary>What can be chosen in the forms of an account and a profile, in the reader's language and order.</summary>
internal sealed class Choices(Words words, LanguageList languages, ZoneChoices zones)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<(string Code, string Name)>> countries = new();

    public IEnumerable<SelectListItem> Languages => languages.All.Select(language => new SelectListItem(words.Formats.LanguageName(language.Code), language.Code));

    public IEnumerable<SelectListItem> Countries => countries.GetOrAdd(words.Language.Code, _ => Platform.Languages.Countries.Named(words.Formats)).Select(one => new SelectListItem(one.Name, one.Code));

    public IEnumerable<SelectListItem> Credentials => Enum.GetValues<Credential>().Select(one => new SelectListItem(words[one.Label()], one.ToString()));

    public IEnumerable<SelectListItem> Audiences => Enum.GetValues<Audience>().Select(one => new SelectListItem(words[one.Label()], one.ToString()));

    /// <summary>Those a field may be kept to; “as the profile” is the choice of none.</summary>
    public IEnumerable<SelectListItem> NarrowerAudiences =>
        Enum.GetValues<Audience>().Where(one => one is not Audience.Public).Select(one => new SelectListItem(words[one.ShortLabel()], one.ToString()));

    public IEnumerable<SelectListItem> Specialities => Members.Specialities.All.Select(one => new SelectListItem(words[one.Label], one.Key));

    /// <inheritdoc cref="ZoneChoices.For"/>
    public IEnumerable<SelectListItem> TimeZones(string? set) => zones.For(words, set).Select(zone => new SelectListItem(zone.Name, zone.Id));

    /// <summary>Full hours of a day.</summary>
    public IEnumerable<SelectListItem> Hours(int from, int until) => Enumerable.Range(from, until - from + 1)
        .Select(hour => new SelectListItem($"{hour:00}:00", hour.ToString(CultureInfo.InvariantCulture)));
}
