using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Languages;

/// <summary>
/// A language nobody speaks, to look at pages in: what comes out unbracketed was never translated, and what breaks is too
/// narrow for longer languages. It has an address, /qps-Ploc, but stands in no menu, form, sitemap or search.
/// </summary>
public static class PseudoLanguage
{
    public const string Code = "qps-Ploc";

    private const string Key = "Portal:PseudoLanguage";

    /// <summary>Whether this portal speaks it: in Development, elsewhere by the setting, in Production never.</summary>
    /// <exception cref="SettingProblemException">It is asked for in Production, or the value is neither true nor false.</exception>
    internal static bool IsSpoken(IConfiguration configuration, IHostEnvironment? environment)
    {
        var spoken = configuration.Switch(Key, environment?.IsDevelopment() == true);
        if (spoken && environment?.IsProduction() == true)
            throw new SettingProblemException(Key, "the pseudo-language has no place in Production; remove the setting, or set it to false.");
        return spoken;
    }

    /// <summary>Greek dates and names: real ones, and in letters no English word can hide among.</summary>
    internal static Language Over(Language source) => new(Code, "Pseudo", "ltr", source.Code, "el-GR");
}
