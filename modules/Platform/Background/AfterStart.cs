using Microsoft.Extensions.Hosting;

namespace ReciproCoach.Platform.Background;

/// <summary>Waiting for the portal to listen: what nobody waits for must not take the processor from the first page.</summary>
public static class AfterStart
{
    /// <summary>Done when the server listens and every start task is done; cancelled when the portal stops before.</summary>
    public static async Task UntilStartedAsync(this IHostApplicationLifetime portal, CancellationToken stopping)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = portal.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }
}
