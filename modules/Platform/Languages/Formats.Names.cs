using System.Collections.Concurrent;
using System.Globalization;

namespace ReciproCoach.Platform.Languages;

public sealed partial class Formats
{
    private static readonly ConcurrentDictionary<(string Reader, string Code), string> LanguageNames = new();

    /// <summary>"A, B and C".</summary>
    public string List(IEnumerable<string> items) => Join(items, words.In("list")["{items} and {last}"]);

    /// <summary>"A, B or C".</summary>
    public string Either(IEnumerable<string> items) => Join(items, words.In("list")["{items} or {last}"]);

    /// <summary>A language's name in the reader's language: "French", "français". An unknown code stays as it is.</summary>
    public string LanguageName(string code) => LanguageNames.GetOrAdd((words.Language.Code, code), key => NameOfLanguage(key.Code));

    /// <summary>A country's name in the reader's language; an unknown ISO code stays as it is.</summary>
    public string CountryName(string isoCode)
    {
        try
        {
            // RegionInfo keeps the first reader's name for everyone; the native name of "Germany in French" is nobody else's.
            return new RegionInfo($"{Culture.TwoLetterISOLanguageName}-{isoCode}").NativeName;
        }
        catch (ArgumentException)
        {
            return isoCode;
        }
    }

    /// <summary>The city of an IANA zone in the reader's language: "Rome", "Rom", "Roma". A city's own name passes unchanged.</summary>
    public string City(string zone) => Cities.Find(zone) is { } known ? words[known] : Cities.NameIn(zone);

    /// <summary>A zone at a moment: "Paris (UTC+2)".</summary>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public string Zone(string ianaId, DateTimeOffset moment)
    {
        var offset = TimeZoneInfo.FindSystemTimeZoneById(ianaId).GetUtcOffset(moment);
        var (sign, size) = (offset < TimeSpan.Zero ? '−' : '+', offset.Duration());
        var minutes = size.Minutes == 0 ? "" : size.ToString("':'mm", CultureInfo.InvariantCulture);
        var shift = size == TimeSpan.Zero ? "UTC" : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{(int)size.TotalHours}{minutes}");
        var city = City(ianaId);
        return city == "UTC" ? city : $"{city} ({shift})";
    }

    private string Join(IEnumerable<string> items, string pattern)
    {
        var all = items.ToList();
        if (all.Count < 2)
            return all.Count == 0 ? "" : all[0];
        // Translators: what stands between the items of a list, its last two aside.
        var earlier = string.Join(words.In("list")[", "], all.SkipLast(1));
        var connected = Culture.TwoLetterISOLanguageName == "es" ? SpanishEuphony.Mend(pattern, all[^1]) : pattern;
        return Template.Fill(connected, [("items", earlier), ("last", all[^1])], Value);
    }

    private string NameOfLanguage(string code)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Culture;
            return new CultureInfo(code).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
