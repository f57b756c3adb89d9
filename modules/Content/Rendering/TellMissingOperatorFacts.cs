using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReciproCoach.Platform.Start;

namespace ReciproCoach.Content.Rendering;

/// <summary>In Production the legal pages need the operator's name and address: says at start which settings are missing.</summary>
internal sealed class TellMissingOperatorFacts(OperatorFacts facts, IHostEnvironment environment, ILogger<TellMissingOperatorFacts> log) : IStartTask
{
    public int Order => 0;

    public Task RunAsync(CancellationToken cancellation)
    {
        if (environment.IsProduction() && facts.Missing.Count > 0)
            log.LogWarning("The legal pages are incomplete: please set {Keys}", string.Join(", ", facts.Missing));
        return Task.CompletedTask;
    }
}
