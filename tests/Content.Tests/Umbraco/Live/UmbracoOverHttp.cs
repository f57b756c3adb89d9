using ReciproCoach.Content.Tests.Contract;
using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Doubles.Umbraco.Management;
using ReciproCoach.Provision;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Content.Tests.Umbraco.Live;

/// <summary>
/// The port with an Umbraco behind it that is filled as a programme's is: by the provisioner, and then by people. It is the server
/// that <c>UMBRACO_URL</c>, <c>UMBRACO_CLIENT_ID</c> and <c>UMBRACO_CLIENT_SECRET</c> name, whose pages are thrown away, or else
/// the double.
/// </summary>
internal sealed class UmbracoOverHttp : IContractStore
{
    private readonly UmbracoDouble? umbraco;
    private readonly Uri url;
    private readonly (string Id, string Secret) client;
    private readonly HttpClient http;
    private readonly WebTeam team;
    private readonly PortalOnUmbraco portal;

    /// <summary>Languages in which the home page is there only so that others can be below it.</summary>
    private readonly HashSet<string> unwritten = [];

    private UmbracoOverHttp(UmbracoDouble? umbraco)
    {
        this.umbraco = umbraco;
        url = umbraco?.Origin ?? new Uri(Setting("UMBRACO_URL")!);
        client = umbraco is null ? (Needed("UMBRACO_CLIENT_ID"), Needed("UMBRACO_CLIENT_SECRET")) : ("provisioner", umbraco.Access.AddClient("provisioner", ManagementAccess.Provisioning));
        http = new() { BaseAddress = url };
        team = new(new ManagementApi(http, new AccessToken(http, new(client.Id, client.Secret), TimeProvider.System)));
        portal = new(url, TimeProvider.System, Setting("UMBRACO_API_KEY"));
    }

    public IPages Pages => portal.Pages;

    public static async Task<UmbracoOverHttp> EmptyAsync()
    {
        var store = new UmbracoOverHttp(Setting("UMBRACO_URL") is null ? await UmbracoDouble.StartAsync() : null);
        await store.portal.PrepareAsync();
        await store.team.EmptyAsync();
        return store;
    }

    public async Task AddAsync(params (string File, string Text)[] files)
    {
        var content = Path.Combine(portal.Folder, "content");
        foreach (var (file, text) in files) await WriteAsync(content, file, text);
        // Nothing below the home page can be published in a language it is not published in; afterwards it can be taken back.
        foreach (var language in Directory.EnumerateDirectories(content).Select(path => Path.GetFileName(path)).Where(language => !File.Exists(Path.Combine(content, language, "home.md"))))
        {
            unwritten.Add(language);
            var (file, text) = Files.Page(language, "home", "", title: "Nobody reads this");
            await WriteAsync(content, file, text);
        }
        using var said = new StringWriter();
        string[] arguments = ["--url", url.ToString(), "--client-id", client.Id, "--client-secret", client.Secret, "--content", content];
        Assert.True(await CommandLine.RunAsync(arguments, _ => null, said, said, TimeProvider.System, TestContext.Current.CancellationToken) == ExitCode.Done, said.ToString());
        foreach (var language in unwritten) await team.UnpublishAsync("home", language);
        await LookAsync([.. files.Where(file => file.File.EndsWith(".md", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file.File)).Append("home").Distinct()]);
    }

    public async Task EditAsync(string language, string key, string title = "Title", string? slug = null, string[]? hero = null)
    {
        var values = new List<(string, string)> { ("title", title) };
        if (slug is not null) values.Add(("umbracoUrlName", slug));
        if (hero is not null) values.Add(("hero", string.Join('\n', hero)));
        await team.SaveAsync(key, language, values);
        if (unwritten.Contains(language)) await team.PublishAsync("home", language);
        await team.PublishAsync(key, language);
        if (unwritten.Contains(language)) await team.UnpublishAsync("home", language);
        await LookAsync(key);
    }

    public async Task UnpublishAsync(string language, string key)
    {
        await team.UnpublishAsync(key, language);
        await LookAsync(key);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await portal.DisposeAsync();
        if (umbraco is not null) await umbraco.DisposeAsync();
    }

    private Task LookAsync(params string[] keys) => portal.LookAsync([.. keys.Select(PortalIds.Page)]);

    /// <summary>Documents side by side need different names, and their names are their titles.</summary>
    private static async Task WriteAsync(string content, string file, string text)
    {
        var path = Path.Combine(content, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var key = Path.GetFileNameWithoutExtension(file);
        await File.WriteAllTextAsync(path, key is "home" or "ethics" ? text : text.Replace("title: Title\n", $"title: Title of {key}\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Needed(string name) => Setting(name) ?? throw new InvalidOperationException($"UMBRACO_URL is set, {name} is not.");
}
