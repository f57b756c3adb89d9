using System.Diagnostics;

namespace ReciproCoach.Web;

/// <summary>A published application, ready to be started as often as wished.</summary>
/// <param name="Page">The page that is asked for.</param>
internal sealed record Application(string Name, string Assembly, string Page, IReadOnlyDictionary<string, string> Environment);

/// <summary>A temporary folder in which the applications are made as anybody would make them: from the template, and published for release.</summary>
internal sealed class Workshop(Settings settings) : IDisposable
{
    public string Folder { get; } = settings.Workshop is { } kept ? Directory.CreateDirectory(kept).FullName : Directory.CreateTempSubdirectory("bench-web-").FullName;

    /// <summary>An application as <c>dotnet new</c> makes it, untouched.</summary>
    public async Task<Application> TemplateAsync(string name, params string[] template)
    {
        var source = Path.Combine(Folder, "source", name);
        if (!File.Exists(Published(name))) await DotnetAsync(["new", .. template, "--name", name, "--output", source, "--no-restore"]);
        return new(string.Join(' ', template), await PublishAsync(source, name), "/", new Dictionary<string, string>());
    }

    /// <summary>The portal as it is in this repository, with its own page store on SQLite; started once, so that its database is there.</summary>
    public async Task<Application> PortalAsync()
    {
        var assembly = await PublishAsync(Path.Combine(settings.Repository, "site"), "ReciproCoach.Site", settings.Profile == "none" ? [] : ["-p:PublishProfile=" + settings.Profile]);
        var portal = new Application("portal", assembly, "/en/ethics", new Dictionary<string, string>
        {
            ["Portal__DataDirectory"] = Path.Combine(Folder, "data"), ["Portal__BaseUrl"] = "http://127.0.0.1",
        });
        await using var first = await RunningApplication.StartAsync(portal);
        return portal;
    }

    public void Dispose()
    {
        if (settings.Workshop is null) Directory.Delete(Folder, recursive: true);
    }

    private async Task<string> PublishAsync(string source, string name, params string[] how)
    {
        var assembly = Published(name);
        if (File.Exists(assembly)) return assembly;
        var output = Path.GetDirectoryName(assembly)!;
        await DotnetAsync(["publish", source, "--configuration", "Release", "--output", output, "--verbosity", "quiet", "-p:UseSharedCompilation=false", .. how]);
        return assembly;
    }

    private string Published(string name) => Path.Combine(Folder, "published", name, name + ".dll");

    private async Task DotnetAsync(IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}");
    }
}
