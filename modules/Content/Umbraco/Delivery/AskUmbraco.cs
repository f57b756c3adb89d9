using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Polly;

namespace ReciproCoach.Content.Umbraco.Delivery;

/// <summary>
/// One request to Umbraco: with one bare language code, never a reader's header, and with the key where there is one. Whatever
/// goes wrong on the way becomes a sentence.
/// </summary>
internal sealed class AskUmbraco(HttpClient http, UmbracoSettings settings, WhatToMend mend, TimeProvider clock)
{
    /// <summary>The registered client's name.</summary>
    public const string Name = "umbraco";

    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(5);

    /// <summary>Asks for an address relative to Umbraco's; the answer is whole.</summary>
    /// <exception cref="UmbracoTroubleException">Umbraco did not answer, is broken, or does not let us in.</exception>
    public async Task<HttpResponseMessage> GetAsync(string address, string? language, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(settings.Url, address));
        if (language is not null) request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        if (settings.ApiKey.Length > 0) request.Headers.Add("Api-Key", settings.ApiKey);
        try
        {
            var answer = await http.SendAsync(request, cancellation);
            CompareClocks(answer.Headers.Date);
            return answer.StatusCode switch
            {
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => throw Trouble(answer, "does not accept the key: Content:Umbraco:ApiKey must be its Umbraco:CMS:DeliveryApi:ApiKey."),
                HttpStatusCode.BadRequest or >= HttpStatusCode.InternalServerError => throw Trouble(answer, $"answered {(int)answer.StatusCode} to {request.RequestUri!.AbsolutePath}."),
                _ => answer,
            };
        }
        catch (Exception problem) when (problem is HttpRequestException or ExecutionRejectedException or IOException)
        {
            throw new UmbracoTroubleException($"{Where} does not answer ({Kind(problem)}). The last good copy of the pages is served until it does.", problem);
        }
    }

    /// <summary>Reads an answer's JSON.</summary>
    /// <exception cref="UmbracoTroubleException">It is none, or says something else.</exception>
    public async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancellation)
    {
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
            return await JsonSerializer.DeserializeAsync<T>(body, DeliveryJson.Options, cancellation) ?? throw new JsonException("The answer is null.");
        }
        catch (JsonException problem)
        {
            throw new UmbracoTroubleException($"{Where} answered {answer.RequestMessage?.RequestUri?.AbsolutePath} with something that is not Delivery API v2.", problem);
        }
    }

    private string Where => $"Umbraco at {settings.Url.GetLeftPart(UriPartial.Authority)}";

    private UmbracoTroubleException Trouble(HttpResponseMessage answer, string what)
    {
        answer.Dispose();
        return new($"{Where} {what}");
    }

    private static string Kind(Exception problem) => problem switch
    {
        HttpRequestException { HttpRequestError: not HttpRequestError.Unknown } http => http.HttpRequestError.ToString(),
        _ => problem.GetType().Name,
    };

    /// <summary>Nothing here is decided by Umbraco's clock, but dates of pages and scheduled publishing are.</summary>
    private void CompareClocks(DateTimeOffset? date)
    {
        if (date is not { } theirs) return;
        var ahead = theirs - clock.GetUtcNow();
        if (ahead.Duration() <= MostSkew) mend.IsWell(MendIn.Clock);
        else mend.Say(MendIn.Clock, string.Create(CultureInfo.InvariantCulture, $"The clocks of Umbraco and the portal differ by about {Math.Round(ahead.Duration().TotalMinutes)} minutes: Umbraco’s is {(ahead > TimeSpan.Zero ? "ahead" : "behind")}. Set both by NTP."));
    }
}
