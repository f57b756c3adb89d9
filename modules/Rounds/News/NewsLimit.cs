using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Rounds.News;

/// <summary>Keeps one visitor from having us write to many strangers: ten questions an hour from one address of the network.</summary>
internal sealed class NewsLimit : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> perVisitor = PartitionedRateLimiter.Create<HttpContext, string>(visit =>
        RateLimitPartition.GetFixedWindowLimiter(visit.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = 10, Window = TimeSpan.FromHours(1) }));

    public bool MayAsk(HttpContext visit)
    {
        using var lease = perVisitor.AttemptAcquire(visit);
        return lease.IsAcquired;
    }

    public void Dispose() => perVisitor.Dispose();
}
