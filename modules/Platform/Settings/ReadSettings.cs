using Microsoft.Extensions.Configuration;

namespace ReciproCoach.Platform.Settings;

/// <summary>Reads single settings so that a wrong one is answered with a sentence naming its key.</summary>
public static class ReadSettings
{
    /// <summary>One of an enum's names, in any case; <paramref name="otherwise"/> where nothing is set.</summary>
    public static T Choice<T>(this IConfiguration configuration, string key, T otherwise) where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var value = configuration[key];
        if (string.IsNullOrWhiteSpace(value)) return otherwise;
        foreach (var choice in Enum.GetValues<T>())
            if (string.Equals(choice.ToString(), value, StringComparison.OrdinalIgnoreCase)) return choice;
        throw new SettingProblemException(key, $"“{value}” is not one of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    /// <summary>A value that must be there; <paramref name="why"/> completes “is needed …”.</summary>
    public static string Required(this IConfiguration configuration, string key, string why)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration[key] is { } value && !string.IsNullOrWhiteSpace(value)
            ? value
            : throw new SettingProblemException(key, $"a value is needed {why}.");
    }

    /// <summary>True or false; <paramref name="otherwise"/> where nothing is set.</summary>
    public static bool Switch(this IConfiguration configuration, string key, bool otherwise)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var value = configuration[key];
        if (string.IsNullOrWhiteSpace(value)) return otherwise;
        return bool.TryParse(value, out var on) ? on : throw new SettingProblemException(key, $"“{value}” is neither true nor false.");
    }

    /// <summary>An absolute http or https address, or null where nothing is set.</summary>
    public static Uri? Address(this IConfiguration configuration, string key)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var value = configuration[key];
        if (string.IsNullOrWhiteSpace(value)) return null;
        return Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? uri
            : throw new SettingProblemException(key, $"“{value}” is not an absolute http or https address.");
    }
}
