using System.Net;
using ReciproCoach.Payments.Settings;
using Stripe;

namespace ReciproCoach.Payments.Checkout;

/// <summary>The one connection to Stripe. Its failures become two kinds: try later, and never.</summary>
internal sealed class StripeAccount : IDisposable
{
    /// <summary>A payer waits meanwhile; Stripe's own 80 seconds are too long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private const int Repetitions = 2;
    private readonly HttpClient http;

    public StripeAccount(StripeSettings settings)
    {
        http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), UseProxy = settings.ApiBase?.IsLoopback != true }) { Timeout = Patience };
        Client = new StripeClient(new StripeClientOptions
        {
            ApiKey = settings.SecretKey,
            ApiBase = settings.ApiBase?.GetLeftPart(UriPartial.Authority),
            HttpClient = new SystemNetHttpClient(http, Repetitions, enableTelemetry: false),
        });
    }

    private StripeClient Client { get; }

    /// <exception cref="StripeUnreachableException">Worth trying again.</exception>
    /// <exception cref="StripeRefusedException">Not worth it.</exception>
    public async Task<T> AskAsync<T>(Func<StripeClient, Task<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask(Client);
        }
        catch (StripeException problem) when (IsRefusal(problem))
        {
            throw new StripeRefusedException(problem.StripeError?.Code, problem);
        }
        catch (Exception problem) when (problem is StripeException or HttpRequestException or IOException || (problem is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new StripeUnreachableException(problem);
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>A conflict (409), a limit (429), a wrong key (401, to be mended by the operator) or a failure of theirs may pass; the rest will not.</summary>
    private static bool IsRefusal(StripeException problem) => problem.StripeError is not null && problem.HttpStatusCode
        is HttpStatusCode.BadRequest or HttpStatusCode.PaymentRequired or HttpStatusCode.NotFound;
}
