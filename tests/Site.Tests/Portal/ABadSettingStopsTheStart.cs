using System.Diagnostics;

namespace ReciproCoach.Site.Tests.Portal;

/// <summary>The portal as a process of its own, started with a setting it cannot work with.</summary>
public sealed class ABadSettingStopsTheStart
{
    [Theory]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:ConnectionString", "", "Database:Provider", "PostgreSql")]
    [InlineData("Portal:BaseUrl", "portal.example")]
    [InlineData("Portal:BackgroundWork", "perhaps")]
    [InlineData("Portal:TrustedProxies", "10.0.0.1, nginx")]
    [InlineData("Api:AllowedOrigins", "https://www.example.org/")]
    [InlineData("Content:UrlsPerSitemap", "50001")]
    [InlineData("Content:Provider", "Contentful")]
    [InlineData("Content:Umbraco:Url", "", "Content:Provider", "Umbraco")]
    [InlineData("Api:AllowedOrigins", "*, https://www.example.org")]
    [InlineData("CoachDirectory:Engine", "Solr")]
    [InlineData("CoachDirectory:Elasticsearch:Url", "", "CoachDirectory:Engine", "Elasticsearch")]
    [InlineData("CoachDirectory:Elasticsearch:Url", "http://elastic:secret@localhost:9200", "CoachDirectory:Engine", "Elasticsearch")]
    [InlineData("Portal:Languages:0:Name", "", "Portal:Languages:0:Code", "en")]
    public async Task With_one_sentence_that_names_the_key(string key, string value, string? otherKey = null, string? otherValue = null)
    {
        var folder = Directory.CreateTempSubdirectory("portal-setting-").FullName;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add("--contentRoot=" + folder);
        start.ArgumentList.Add("--urls=http://127.0.0.1:0");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        start.Environment["Portal__DataDirectory"] = folder;
        start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        if (otherKey is not null) start.Environment[otherKey.Replace(":", "__", StringComparison.Ordinal)] = otherValue;

        using var portal = Process.Start(start)!;
        var said = portal.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await portal.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await portal.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, portal.ExitCode);
        Assert.StartsWith(key + ": ", (await said).Trim(), StringComparison.Ordinal);
        Assert.Single((await said).Trim().Split('\n'));
        Directory.Delete(folder, recursive: true);
    }
}
