using System.Diagnostics;
using ReciproCoach.Doubles.Umbraco.Management;

namespace ReciproCoach.Provision.Tests;

public sealed class As_a_program
{
    [Fact]
    public async Task It_finds_its_model_beside_itself_and_its_secret_in_the_environment()
    {
        await using var one = await A_server_and_files.StartAsync();
        one.KeepThreePages();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ReciproCoach.Provision.dll"), "--content", "content"])
        {
            WorkingDirectory = one.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["UMBRACO_URL"] = one.Umbraco.Origin.ToString(),
                ["UMBRACO_CLIENT_ID"] = "other",
                ["UMBRACO_CLIENT_SECRET"] = one.Umbraco.Access.AddClient("other", ManagementAccess.Provisioning),
            },
        };

        using var program = Process.Start(start)!;
        var said = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complained = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", await complained);
        Assert.Equal(ExitCode.Done, program.ExitCode);
        Assert.EndsWith("16 writes\n", await said, StringComparison.Ordinal);
        Assert.Contains("[13/16] page how-it-works in en, fr, de, it, es\n", await said, StringComparison.Ordinal);
    }
}
