using System.Net;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>Tells a server that is not there, or not well, from a request that is wrong.</summary>
internal static class Unreachable
{
    /// <summary>True where the same request may succeed later: no connection, no answer in time, too busy, not ready, stopped asking.</summary>
    public static bool IsTrueOf(Exception problem) => problem switch
    {
        HttpRequestException or TimeoutRejectedException or BrokenCircuitException or IOException => true,
        ElasticProblem refused => IsTrueOf(refused.Status),
        _ => false,
    };

    public static bool IsTrueOf(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;
}
