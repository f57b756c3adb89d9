namespace ReciproCoach.Provision.Tests;

public sealed class The_command_line
{
    [Theory]
    [InlineData("", "--url is missing (or UMBRACO_URL in the environment)")]
    [InlineData("", "--content is missing")]
    [InlineData("--url cms.example.org", "--url cms.example.org: an address such as https://cms.example.org is needed")]
    [InlineData("--url ftp://cms.example.org", "an address such as")]
    [InlineData("--url https://cms.example.org/umbraco", "an address such as")]
    [InlineData("--url https://name:word@cms.example.org", "an address such as")]
    [InlineData("--frobnicate 1", "--frobnicate is not known")]
    [InlineData("--content", "--content has no value")]
    [InlineData("--content a --content b", "--content is given twice")]
    [InlineData("content", "content: an option starts with --")]
    [InlineData("--portal https://portal.example.org", "--portal needs --webhook-secret")]
    [InlineData("--admin-email a@example.org", "--admin-email and --admin-password go together")]
    public async Task Is_refused_with_every_reason(string line, string reason)
    {
        await using var one = await A_server_and_files.StartAsync();

        Assert.Equal(ExitCode.BadCommandLine, await one.RunAloneAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Contains(reason, one.Errors, StringComparison.Ordinal);
        Assert.Empty(one.Umbraco.Requests.All);
    }

    [Fact]
    public async Task Explains_itself()
    {
        await using var one = await A_server_and_files.StartAsync();

        Assert.Equal(ExitCode.Done, await one.RunAloneAsync(["--help"]));

        Assert.Contains("UMBRACO_CLIENT_SECRET", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_be_left_to_the_environment_so_that_no_list_of_processes_shows_a_secret()
    {
        await using var one = await A_server_and_files.StartAsync();
        var environment = new Dictionary<string, string>
        {
            ["UMBRACO_URL"] = one.Umbraco.Origin.ToString(),
            ["UMBRACO_CLIENT_ID"] = "umbraco-back-office-other",
            ["UMBRACO_CLIENT_SECRET"] = one.Umbraco.Access.AddClient("other", Doubles.Umbraco.Management.ManagementAccess.Provisioning),
        };

        Assert.Equal(ExitCode.Done, await one.RunAloneAsync(["--content", one.Content, "--dry-run"], environment.GetValueOrDefault));
    }
}
