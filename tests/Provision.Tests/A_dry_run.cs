namespace ReciproCoach.Provision.Tests;

public sealed class A_dry_run
{
    [Fact]
    public async Task Says_what_would_be_written_and_writes_nothing()
    {
        await using var one = await A_server_and_files.StartAsync();

        Assert.Equal(ExitCode.Done, await one.RunAsync("--dry-run"));

        Assert.Empty(one.Writes);
        Assert.Empty(one.State.Documents);
        Assert.Equal(36, one.Output.Split("would write: ").Length - 1);
        Assert.Contains("would write: page ethics in en, fr, de, it, es", one.Output, StringComparison.Ordinal);
        Assert.Equal("0 writes", one.LastLine);
    }

    [Fact]
    public async Task Finds_the_same_problems()
    {
        await using var one = await A_server_and_files.StartAsync();
        one.Rewrite("content/fr/ethics.md", "slug: deontologie", "slug: rounds");

        Assert.Equal(ExitCode.Problems, await one.RunAsync("--dry-run"));
        Assert.Contains("the slug “rounds”", one.Errors, StringComparison.Ordinal);
    }
}
