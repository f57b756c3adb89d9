using ReciproCoach.Doubles.Umbraco;
using ReciproCoach.Doubles.Umbraco.Management;
using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

/// <summary>An Umbraco on loopback, a content folder of its own, and the program as it is started.</summary>
internal sealed class A_server_and_files : IAsyncDisposable
{
    private readonly string secret;

    private A_server_and_files(UmbracoDouble umbraco)
    {
        Umbraco = umbraco;
        secret = umbraco.Access.AddClient("provisioner", ManagementAccess.Provisioning);
        CopyOf(Path.Combine(AppContext.BaseDirectory, "content"), Content);
        CopyOf(Path.Combine(AppContext.BaseDirectory, "model"), Model);
    }

    public UmbracoDouble Umbraco { get; }

    public UmbracoState State => Umbraco.State;

    public string Folder { get; } = Directory.CreateTempSubdirectory("reciprocoach-provision-").FullName;

    public string Content => Path.Combine(Folder, "content");

    public string Model => Path.Combine(Folder, "model");

    /// <summary>What the program said on standard output.</summary>
    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public string LastLine => Output.TrimEnd().Split('\n')[^1];

    /// <summary>The program's clock, which need not be the server's.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public static async Task<A_server_and_files> StartAsync(TimeProvider? serverClock = null) => new(await UmbracoDouble.StartAsync(serverClock));

    /// <summary>One that has been provisioned once.</summary>
    public static async Task<A_server_and_files> ProvisionedAsync()
    {
        var one = await StartAsync();
        Assert.Equal(ExitCode.Done, await one.RunAsync());
        return one;
    }

    public Task<int> RunAsync(params IEnumerable<string> more) => RunWithSecretAsync(secret, more);

    public Task<int> RunWithSecretAsync(string withSecret, params IEnumerable<string> more) => RunAloneAsync(
        ["--url", Umbraco.Origin.ToString(), "--client-id", "provisioner", "--client-secret", withSecret, "--content", Content, "--model", Model, .. more]);

    public async Task<int> RunAloneAsync(IReadOnlyList<string> arguments, Func<string, string?>? environment = null, CancellationToken? stop = null)
    {
        Umbraco.Requests.Clear();
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, environment ?? (_ => null), output, errors, Clock, stop ?? TestContext.Current.CancellationToken);
        (Output, Errors) = (output.ToString(), errors.ToString());
        return code;
    }

    public CmsDocument Document(string key) => State.Documents[PortalIds.Page(key)];

    /// <summary>A person changes a value in the back office and saves it as a draft.</summary>
    public void Edit(string key, string alias, string? culture, string value) => Document(key).Values[(alias, culture)] = value;

    /// <summary>Changes a content file.</summary>
    public void Rewrite(string file, string words, string others)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>Leaves the home page and two others, for stories that are told many times.</summary>
    public void KeepThreePages()
    {
        var text = File.ReadAllText(Path.Combine(Content, "pages.yaml"));
        File.WriteAllText(Path.Combine(Content, "pages.yaml"), text[..text.IndexOf("- id: fees", StringComparison.Ordinal)]);
        foreach (var file in Directory.EnumerateFiles(Content, "*.md", SearchOption.AllDirectories).Where(file => Path.GetFileNameWithoutExtension(file) is not ("home" or "how-it-works" or "ethics")))
            File.Delete(file);
        foreach (var file in Directory.EnumerateFiles(Content, "*.md", SearchOption.AllDirectories)) Replace(file, "(page:", "(https://portal.example.org/");
    }

    private static void Replace(string file, string words, string others) => File.WriteAllText(file, File.ReadAllText(file).Replace(words, others, StringComparison.Ordinal));

    /// <summary>What was asked of the Management API, reading and tokens left out.</summary>
    public IReadOnlyList<string> Writes => [.. Umbraco.Requests.Writes
        .Select(write => $"{write.Method} {write.Target["/umbraco/management/api/v1/".Length..]}")
        .Where(write => !write.Contains("back-office", StringComparison.Ordinal))];

    public async ValueTask DisposeAsync()
    {
        await Umbraco.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static void CopyOf(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
    }
}
