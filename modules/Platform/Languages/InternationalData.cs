using System.Globalization;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Languages;

/// <summary>Without ICU every date would silently come out in English, so the portal does not start without it.</summary>
internal static class InternationalData
{
    public static void Require(LanguageList languages)
    {
        if (FirstOfMarch() != "1 marzo")
            throw new InvalidOperationException("ICU is missing: install libicu and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.");
        foreach (var language in languages.All.Concat(languages.Pseudo is { } pseudo ? [pseudo] : []))
        {
            try
            {
                CultureInfo.GetCultureInfo(language.FormattingCulture, predefinedOnly: true);
            }
            catch (CultureNotFoundException)
            {
                throw new SettingProblemException("Portal:Languages",
                    $"the FormattingCulture “{language.FormattingCulture}” of “{language.Code}” is unknown.");
            }
        }
    }

    private static string FirstOfMarch()
    {
        try
        {
            return new DateOnly(2026, 3, 1).ToString("d MMMM", CultureInfo.GetCultureInfo("it-IT"));
        }
        catch (CultureNotFoundException)
        {
            return "";
        }
    }
}
