using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>
/// The connections to the server. Somebody waits for a search, so it is tried twice and briefly; nobody waits for a write, so
/// it is repeated with growing pauses. Either stops asking for a while where the server fails again and again.
/// </summary>
internal static class ElasticHttp
{
    public const string Searches = "Elasticsearch, searches", Writes = "Elasticsearch, writes";

    public static void AddElasticHttp(this IServiceCollection services, ElasticSettings settings)
    {
        services.Add(Searches, settings, new(Tries: 1, TimeSpan.FromMilliseconds(100), Each: TimeSpan.FromSeconds(2), Together: TimeSpan.FromSeconds(3)));
        services.Add(Writes, settings, new(Tries: 4, TimeSpan.FromMilliseconds(300), Each: TimeSpan.FromSeconds(30), Together: TimeSpan.FromSeconds(60)));
    }

    private static void Add(this IServiceCollection services, string name, ElasticSettings settings, Patience patience) => services
        .AddHttpClient(name, http =>
        {
            (http.BaseAddress, http.Timeout) = (settings.Url, Timeout.InfiniteTimeSpan);
            http.DefaultRequestHeaders.Authorization = settings.SignIn;
            http.DefaultRequestHeaders.Accept.Add(new("application/json"));
        })
        .ConfigurePrimaryHttpMessageHandler(() => Connections(settings.Authority))
        .RemoveAllLoggers()
        .AddResilienceHandler("patience", pipeline => patience.Describe(pipeline));

    private static SocketsHttpHandler Connections(X509Certificate2? authority)
    {
        var handler = new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false, UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(2), PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (authority is null) return handler;
        // The host's name is still compared with the certificate's.
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.Add(authority);
        handler.SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
        return handler;
    }

    /// <param name="Tries">How often a failed request is repeated.</param>
    /// <param name="Pause">Before the first repetition; each further one is twice as long, and a server that says when is heard.</param>
    /// <param name="Each">For one try.</param>
    /// <param name="Together">For all tries and pauses.</param>
    private sealed record Patience(int Tries, TimeSpan Pause, TimeSpan Each, TimeSpan Together)
    {
        public void Describe(ResiliencePipelineBuilder<HttpResponseMessage> pipeline)
        {
            // Waiting for a server takes real time, whatever clock the portal goes by.
            pipeline.TimeProvider = TimeProvider.System;
            // Several lines for each search would drown the log; what goes wrong is told by whoever asked.
            pipeline.ConfigureTelemetry(NullLoggerFactory.Instance);
            pipeline.AddTimeout(Together)
                .AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = Tries, Delay = Pause, BackoffType = DelayBackoffType.Exponential, UseJitter = true })
                .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
                {
                    MinimumThroughput = 5, FailureRatio = 0.5, SamplingDuration = TimeSpan.FromSeconds(10), BreakDuration = TimeSpan.FromSeconds(2),
                })
                .AddTimeout(Each);
        }
    }
}
