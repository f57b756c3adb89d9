using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace ReciproCoach.Platform.Settings;

/// <summary>The settings under <c>Portal:</c> that every room needs.</summary>
/// <param name="DataDirectory">Where everything that is written lies: database, keys, mail folder, indexes, images. Absolute.</param>
/// <param name="BaseUrl">The public address without a trailing slash; links in mails and hreflang are made from it, never from a request.</param>
/// <param name="Name">What the portal is called.</param>
/// <param name="BackgroundWork">False where this process only serves pages and another one sends mail and watches deadlines.</param>
public sealed record PortalSettings(string DataDirectory, string BaseUrl, string Name, bool BackgroundWork)
{
    /// <summary>Reads and checks the settings and creates the data directory.</summary>
    /// <exception cref="SettingProblemException">A value is missing or cannot be used.</exception>
    public static PortalSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var directory = Path.GetFullPath(configuration["Portal:DataDirectory"] is { Length: > 0 } set ? set : "data", environment.ContentRootPath);
        CreateDirectory(directory);
        var address = configuration.Address("Portal:BaseUrl");
        if (address is null && environment.IsProduction())
            throw new SettingProblemException("Portal:BaseUrl", "the public address of the portal is needed in Production, because links in mails are made from it.");
        return new(directory,
            (address?.ToString() ?? "http://localhost:5080").TrimEnd('/'),
            configuration["Portal:Name"] is { Length: > 0 } name ? name : "ReciproCoach",
            configuration.Switch("Portal:BackgroundWork", true));
    }

    private static void CreateDirectory(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new SettingProblemException("Portal:DataDirectory", $"the folder “{directory}” cannot be created ({problem.Message}).");
        }
    }
}
