using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ReciproCoach.Content.Umbraco;

/// <summary>Degraded where something is to be mended: readers are served all the same.</summary>
internal sealed class UmbracoHealth(WhatToMend mend) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(mend.All is { Count: > 0 } sentences ? HealthCheckResult.Degraded(string.Join('\n', sentences)) : HealthCheckResult.Healthy());
}
