using ReciproCoach.Doubles.Umbraco.Management;
using ReciproCoach.Provision;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>The portal on an Umbraco that the provisioner has filled with the programme's own files, as an operator would.</summary>
public sealed class ProvisionedPortal : UmbracoPortal
{
    private readonly string folder = Directory.CreateTempSubdirectory("reciprocoach-provisioned-").FullName;
    private string secret = "";

    /// <summary>What the last run said.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Brings Umbraco to where the files are.</summary>
    public async Task ProvisionAsync()
    {
        using var said = new StringWriter();
        string[] arguments = ["--url", Umbraco.Origin.ToString(), "--client-id", "provisioner", "--client-secret", secret, "--content", folder, "--portal", "https://portal.test", "--webhook-secret", Secret];
        var code = await CommandLine.RunAsync(arguments, _ => null, said, said, TimeProvider.System, TestContext.Current.CancellationToken);
        Said = said.ToString();
        Assert.True(code == ExitCode.Done, Said);
    }

    /// <summary>Changes a file of the programme.</summary>
    public void Rewrite(string file, string words, string others)
    {
        var path = Path.Combine(folder, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(words, others, StringComparison.Ordinal));
    }

    protected override Task FillAsync()
    {
        var content = Path.Combine(AppContext.BaseDirectory, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(folder, Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }
        secret = Umbraco.Access.AddClient("provisioner", ManagementAccess.Provisioning);
        return ProvisionAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
