using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Platform.Api;

/// <summary>Who may read the delivery interface from a page in a browser: <c>Api:AllowedOrigins</c>.</summary>
/// <param name="Origins">Such as <c>https://www.example.org</c>; <c>*</c> alone is everybody; empty is nobody.</param>
internal sealed record ApiSettings(IReadOnlyList<string> Origins)
{
    private const string Key = "Api:AllowedOrigins";

    public const string Anybody = "*";

    /// <summary>The answer names the asker, so caches must tell askers apart.</summary>
    public bool VariesByOrigin => Origins.Count > 0 && Origins[0] != Anybody;

    /// <exception cref="SettingProblemException">One of them is no origin.</exception>
    public static ApiSettings Read(IConfiguration configuration)
    {
        var origins = (configuration[Key] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (origins is [Anybody]) return new(origins);
        return new([.. origins.Select(Checked)]);
    }

    private static string Checked(string origin)
    {
        if (origin == Anybody) throw new SettingProblemException(Key, "“*” means everybody, so it stands alone.");
        return Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && uri.GetLeftPart(UriPartial.Authority) == origin
            ? origin
            : throw new SettingProblemException(Key, $"“{origin}” is not an origin such as https://www.example.org, without a path or a slash at its end.");
    }
}
