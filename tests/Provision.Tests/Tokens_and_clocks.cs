using Microsoft.Extensions.Time.Testing;

namespace ReciproCoach.Provision.Tests;

public sealed class Tokens_and_clocks
{
    [Fact]
    public async Task A_token_is_renewed_before_its_299_seconds_are_over()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(57));
        await using var one = await A_server_and_files.StartAsync(clock);
        one.Clock = clock;
        one.Umbraco.Interruption.BeforeWrite = _ => clock.Advance(TimeSpan.FromSeconds(50));

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal("36 writes", one.LastLine);
        Assert.InRange(one.Umbraco.Access.TokensGiven, 7, 10);
    }

    [Fact]
    public async Task A_token_the_server_forgets_is_renewed_and_no_write_is_made_twice()
    {
        await using var one = await A_server_and_files.StartAsync();
        var writes = 0;
        one.Umbraco.Interruption.BeforeWrite = _ =>
        {
            if (++writes % 10 == 0) one.Umbraco.Access.ForgetTokens();
        };

        Assert.Equal(ExitCode.Done, await one.RunAsync());

        Assert.Equal("36 writes", one.LastLine);
        Assert.Equal(13, one.State.Documents.Count);
        Assert.True(one.Umbraco.Access.TokensGiven > 3);
    }

    [Fact]
    public async Task A_clock_behind_by_an_hour_or_put_right_in_the_middle_changes_nothing()
    {
        var clock = new WrongClock { By = TimeSpan.FromHours(-1) };
        await using var one = await A_server_and_files.StartAsync();
        one.Clock = clock;
        var writes = 0;
        one.Umbraco.Interruption.BeforeWrite = _ => clock.By = TimeSpan.FromHours(++writes is > 5 and < 15 ? 0 : -1);

        Assert.Equal(ExitCode.Done, await one.RunAsync());
        Assert.Equal(1, one.Umbraco.Access.TokensGiven);
        Assert.Equal(ExitCode.Done, await one.RunAsync());
        Assert.Equal("0 writes", one.LastLine);
    }

    /// <summary>Its dates are wrong; how fast time passes, every clock knows.</summary>
    private sealed class WrongClock : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
    }
}
