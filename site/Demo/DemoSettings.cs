using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Site.Demo;

/// <summary>Whether invented people live in this portal: in Development, elsewhere by <c>Demo:Enabled</c>, in Production never.</summary>
internal sealed record DemoSettings(bool Enabled)
{
    private const string Key = "Demo:Enabled";

    /// <exception cref="SettingProblemException">The demo is asked for in Production, or the value is neither true nor false.</exception>
    public static DemoSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var enabled = configuration.Switch(Key, environment.IsDevelopment());
        if (enabled && environment.IsProduction())
            throw new SettingProblemException(Key, "invented people have no place in Production; remove the setting, or set it to false.");
        return new(enabled);
    }
}
