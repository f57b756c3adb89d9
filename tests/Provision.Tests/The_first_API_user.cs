using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

public sealed class The_first_API_user
{
    [Fact]
    public async Task Is_made_in_the_name_of_an_administrator_with_no_more_rights_than_it_needs()
    {
        await using var one = await A_server_and_files.StartAsync();

        Assert.Equal(ExitCode.Done, await RunAsync(one, one.Umbraco.Access.AdminPassword));

        Assert.Equal("39 writes", one.LastLine);
        Assert.Equal("a-secret-of-its-own", one.Umbraco.Access.Clients["umbraco-back-office-portal"].Secret);
        var group = one.Umbraco.Access.Groups[PortalIds.UserGroup("portalProvisioner")];
        Assert.Equal(["Umb.Section.Content", "Umb.Section.Media", "Umb.Section.Settings", "Umb.Section.Translation"], group["sections"]!.AsArray().Select(section => (string?)section));
        Assert.Equal(13, one.State.Documents.Count);
    }

    [Fact]
    public async Task Is_not_made_again()
    {
        await using var one = await A_server_and_files.StartAsync();
        await RunAsync(one, one.Umbraco.Access.AdminPassword);

        Assert.Equal(ExitCode.Done, await RunAsync(one, one.Umbraco.Access.AdminPassword));

        Assert.Equal("0 writes", one.LastLine);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Is_completed_when_its_making_was_cut_off(int writes)
    {
        await using var one = await A_server_and_files.StartAsync();
        one.Umbraco.Interruption.After(writes, lastIsCarriedOut: true);
        Assert.Equal(writes == 0 ? ExitCode.Problems : ExitCode.Stopped, await RunAsync(one, one.Umbraco.Access.AdminPassword));
        one.Umbraco.Interruption.Heal();

        Assert.Equal(ExitCode.Done, await RunAsync(one, one.Umbraco.Access.AdminPassword));
        Assert.Equal($"{38 - writes} writes", one.LastLine);
    }

    [Fact]
    public async Task Needs_the_right_password()
    {
        await using var one = await A_server_and_files.StartAsync();

        Assert.Equal(ExitCode.Problems, await RunAsync(one, "a-guess"));

        Assert.Contains("The administrator cannot be signed in: name and password was refused (401", one.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("a-guess", one.Errors, StringComparison.Ordinal);
    }

    private static Task<int> RunAsync(A_server_and_files one, string password) => one.RunAloneAsync(
    [
        "--url", one.Umbraco.Origin.ToString(), "--client-id", "portal", "--client-secret", "a-secret-of-its-own", "--content", one.Content,
        "--admin-email", one.Umbraco.Access.AdminEmail, "--admin-password", password,
    ]);
}
