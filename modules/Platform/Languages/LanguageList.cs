using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Languages;

/// <summary>The languages of the portal, in the order people see them. The first is the default.</summary>
public sealed class LanguageList
{
    private readonly Dictionary<string, Language> byCode;

    /// <param name="languages">Those people may choose; the first is the default.</param>
    /// <param name="withPseudo">Whether <see cref="PseudoLanguage"/> is spoken besides.</param>
    /// <exception cref="SettingProblemException">The list makes no sense; the message names the entry.</exception>
    public LanguageList(IEnumerable<Language> languages, bool withPseudo = false)
    {
        All = [.. languages];
        byCode = new(StringComparer.OrdinalIgnoreCase);
        foreach (var language in All)
        {
            if (!byCode.TryAdd(language.Code, language))
                throw Problem($"it names “{language.Code}” twice.");
        }

        if (All.Count == 0)
            throw Problem("it is empty.");
        foreach (var language in All)
            Check(language);
        if (withPseudo && byCode.TryAdd(PseudoLanguage.Code, PseudoLanguage.Over(Find("en") ?? Default)))
            Pseudo = byCode[PseudoLanguage.Code];
    }

    /// <summary>The five languages the programme runs in.</summary>
    public static LanguageList OfTheProgramme { get; } = new(
    [
        new("en", "English", "ltr", null, "en-GB"),
        new("fr", "Français", "ltr", "en", "fr-FR"),
        new("de", "Deutsch", "ltr", "en", "de-DE"),
        new("it", "Italiano", "ltr", "en", "it-IT"),
        new("es", "Español", "ltr", "en", "es-ES"),
    ]);

    public IReadOnlyList<Language> All { get; }

    public Language Default => All[0];

    /// <summary>The language for looking at pages in, found by its code but not among <see cref="All"/>; null where it is not spoken.</summary>
    public Language? Pseudo { get; }

    /// <summary>Reads Portal:Languages; the programme's five where nothing is stated.</summary>
    /// <exception cref="SettingProblemException">An entry lacks something; the message names its key.</exception>
    public static LanguageList Read(IConfiguration configuration, IHostEnvironment? environment = null)
    {
        var entries = configuration.GetSection("Portal:Languages").GetChildren().ToList();
        var pseudo = PseudoLanguage.IsSpoken(configuration, environment);
        return entries.Count == 0 && !pseudo ? OfTheProgramme : new(entries.Count == 0 ? OfTheProgramme.All : entries.Select(ReadOne), pseudo);
    }

    /// <summary>The language of a code in any case, or null.</summary>
    public Language? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>The language of a culture, by its name or its neutral parent's ("fr" for fr-CA); the default where there is none.</summary>
    public Language Of(CultureInfo culture)
    {
        for (var candidate = culture; candidate.Name.Length > 0; candidate = candidate.Parent)
        {
            if (Find(candidate.Name) is { } language)
                return language;
        }

        return Default;
    }

    private static Language ReadOne(IConfigurationSection entry)
    {
        string Required(string key) => entry[key] is { Length: > 0 } value ? value
            : throw new SettingProblemException($"{entry.Path}:{key}", "a value is needed.");

        var code = Required("Code");
        return new(code, Required("Name"), entry["Direction"] ?? "ltr", entry["Fallback"], entry["FormattingCulture"] ?? code);
    }

    private void Check(Language language)
    {
        if (language.Direction is not ("ltr" or "rtl"))
            throw Problem($"the Direction of “{language.Code}” must be ltr or rtl.");
        if (language.Fallback is not null && Find(language.Fallback) is null)
            throw Problem($"the Fallback “{language.Fallback}” of “{language.Code}” is not in the list.");
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var next = language; next is not null; next = Find(next.Fallback))
        {
            if (!seen.Add(next.Code))
                throw Problem($"the Fallback of “{language.Code}” leads back to itself.");
        }
    }

    private static SettingProblemException Problem(string sentence) => new("Portal:Languages", sentence);
}
