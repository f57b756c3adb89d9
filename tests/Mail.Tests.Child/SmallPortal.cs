using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ReciproCoach.Platform;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Mail.Tests.Child;

/// <summary>Platform and Mail and nothing else, on a SQLite file in the data directory.</summary>
public static class SmallPortal
{
    /// <param name="settings">As in appsettings; <c>Portal:DataDirectory</c> must be among them.</param>
    /// <param name="clock">Null is the machine's.</param>
    public static ServiceProvider Open(IEnumerable<KeyValuePair<string, string?>> settings, TimeProvider? clock = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(settings);
        var portal = PortalSettings.Read(builder.Configuration, builder.Environment);
        // Without a pool nothing holds the file when the test deletes its folder.
        var database = new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(portal.DataDirectory, "portal.db")};Pooling=False");
        if (clock is not null) builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton<IConfiguration>(builder.Configuration);
        builder.Services.AddPlatform(portal, database);
        builder.Services.AddWords(Path.Combine(AppContext.BaseDirectory, "locales"));
        builder.Services.AddMail(builder.Configuration, portal, builder.Environment);
        return builder.Services.BuildServiceProvider();
    }
}
