using System.Collections.Frozen;

namespace ReciproCoach.Platform.Languages;

/// <summary>Cities of time zones whose name changes with the language; all others are called what their zone is called.</summary>
internal static class Cities
{
    private static readonly FrozenDictionary<string, Text> Translated = new[]
    {
        Text.In("city").Of("Athens"), Text.In("city").Of("Berlin"), Text.In("city").Of("Brussels"), Text.In("city").Of("Copenhagen"),
        Text.In("city").Of("Dublin"), Text.In("city").Of("Lisbon"), Text.In("city").Of("London"), Text.In("city").Of("Luxembourg"),
        Text.In("city").Of("Mexico City"), Text.In("city").Of("Moscow"), Text.In("city").Of("New York"), Text.In("city").Of("Paris"),
        Text.In("city").Of("Prague"), Text.In("city").Of("Rome"), Text.In("city").Of("Sao Paulo"), Text.In("city").Of("Vienna"),
        Text.In("city").Of("Warsaw"), Text.In("city").Of("Zurich"),
    }.ToFrozenDictionary(city => city.Sentence);

    public static Text? Find(string zone) => Translated.GetValueOrDefault(NameIn(zone));

    /// <summary>The last part of an IANA name: "America/Argentina/Buenos_Aires" is "Buenos Aires".</summary>
    public static string NameIn(string zone) => zone switch
    {
        "Etc/UTC" or "UTC" or "Etc/GMT" or "GMT" => "UTC",
        _ => zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' '),
    };
}
