using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Platform.Background;

namespace ReciproCoach.Site.Tests.Portal;

public sealed class TheFirstPagesGoFirst
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Work_in_the_background_begins_a_moment_after_the_portal_listens()
    {
        var (clock, work, lifetime) = (new FakeTimeProvider(), new Work(), new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance));
        using var background = new RunBackgroundWork([work], lifetime, clock, NullLogger<RunBackgroundWork>.Instance);
        await background.StartAsync(TestContext.Current.CancellationToken);

        clock.Advance(RunBackgroundWork.FirstPagesGoFirst * 10);
        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(work.HasRun.IsCompleted, "The portal does not listen yet.");

        lifetime.NotifyStarted();
        await Task.Delay(50, TestContext.Current.CancellationToken);
        Assert.False(work.HasRun.IsCompleted, "The first page has had no time yet.");

        using var patience = new CancellationTokenSource(Patience);
        while (!work.HasRun.IsCompleted)
        {
            clock.Advance(RunBackgroundWork.FirstPagesGoFirst);
            await Task.Delay(10, patience.Token);
        }
        await background.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_portal_that_stops_before_it_listens_does_not_wait_for_it()
    {
        var (work, lifetime) = (new Work(), new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance));
        using var background = new RunBackgroundWork([work], lifetime, new FakeTimeProvider(), NullLogger<RunBackgroundWork>.Instance);
        await background.StartAsync(TestContext.Current.CancellationToken);
        await background.StopAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.False(work.HasRun.IsCompleted);
    }

    private sealed class Work : IBackgroundWork
    {
        private readonly TaskCompletionSource hasRun = new();

        public Task HasRun => hasRun.Task;

        public TimeSpan Every => TimeSpan.FromHours(1);

        public Task RunAsync(CancellationToken cancellation)
        {
            hasRun.TrySetResult();
            return Task.CompletedTask;
        }
    }
}
