using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.CoachDirectory.Limits;

/// <summary>
/// Keeps a single reader from copying the whole directory: so many questions a minute from one address of the network, of which
/// a burst may be taken at once.
/// </summary>
internal sealed class DirectoryLimits : IDisposable
{
    private const string Key = "CoachDirectory:RequestsPerMinute";
    private const int Usual = 60, SuggestionsForARequest = 5;
    private readonly PartitionedRateLimiter<HttpContext> requests, suggestions;

    /// <exception cref="SettingProblemException">The setting is no number above 0.</exception>
    public DirectoryLimits(IConfiguration configuration)
    {
        var perMinute = configuration[Key] switch
        {
            null or "" => Usual,
            var text when int.TryParse(text, out var number) && number > 0 => number,
            _ => throw new SettingProblemException(Key, "a whole number above 0 is needed."),
        };
        (requests, suggestions) = (PerReader(perMinute), PerReader(perMinute * SuggestionsForARequest));
    }

    /// <summary>Null where the reader may ask now; else in how many seconds.</summary>
    public int? WaitForRequest(HttpContext visit) => Wait(requests, visit);

    /// <inheritdoc cref="WaitForRequest"/>
    public int? WaitForSuggestion(HttpContext visit) => Wait(suggestions, visit);

    public void Dispose()
    {
        requests.Dispose();
        suggestions.Dispose();
    }

    private static int? Wait(PartitionedRateLimiter<HttpContext> limiter, HttpContext visit)
    {
        using var lease = limiter.AttemptAcquire(visit);
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;
    }

    private static PartitionedRateLimiter<HttpContext> PerReader(int perMinute) => PartitionedRateLimiter.Create<HttpContext, string>(visit =>
        RateLimitPartition.GetTokenBucketLimiter(NetworkOf(visit.Connection.RemoteIpAddress), _ => new()
        {
            TokenLimit = perMinute, TokensPerPeriod = Math.Max(1, perMinute / 60), ReplenishmentPeriod = TimeSpan.FromMinutes((double)Math.Max(1, perMinute / 60) / perMinute), AutoReplenishment = true,
        }));

    /// <summary>A household has a whole /64 of IPv6 addresses.</summary>
    private static string NetworkOf(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? new IPAddress([.. address.GetAddressBytes().Take(8), .. new byte[8]]).ToString() : address.ToString();
    }
}
