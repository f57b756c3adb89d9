using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Reading;

/// <summary>A programme with a site of its own lets that site's pages read the delivery interface.</summary>
public sealed class OtherSitesMayRead(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    private const string Ours = "https://www.example.org", Second = "https://app.example.org";

    [Fact]
    public async Task Those_that_are_named_and_each_is_answered_for_itself()
    {
        portal.Settings["Api:AllowedOrigins"] = $"{Ours}, {Second}";

        // The second comes from the cache, and is for another asker all the same.
        Assert.Equal(Ours, await AllowedAsync(Ours));
        Assert.Equal(Second, await AllowedAsync(Second));
        Assert.Null(await AllowedAsync("https://elsewhere.example"));
        Assert.Null(await AllowedAsync(null));
        Assert.Equal(Ours, await AllowedAsync(Ours, HttpMethod.Options));
    }

    private async Task<string?> AllowedAsync(string? origin, HttpMethod? method = null)
    {
        using var visitor = portal.Visitor();
        using var ask = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri("/api/v1/fr/pages", UriKind.Relative));
        if (origin is not null) ask.Headers.Add("Origin", origin);
        if (method is not null)
        {
            ask.Headers.Add("Access-Control-Request-Method", "GET");
            ask.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        }
        using var answer = await visitor.Http.SendAsync(ask, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NoContent);
        if (method is null) Assert.Contains("Origin", answer.Headers.Vary);
        return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? Assert.Single(values) : null;
    }
}
