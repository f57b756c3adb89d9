using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>Whether the engine answers. Where it does not, the directory lists from the database: the portal is degraded, not ill.</summary>
internal sealed class SearchHealth(ICoachEngine engine) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(engine.Complaint is { } complaint ? HealthCheckResult.Degraded(complaint) : HealthCheckResult.Healthy());
}
