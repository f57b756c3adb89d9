using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Reading;

/// <summary>Reading without a browser.</summary>
internal static class Readers
{
    /// <summary>What an address of the delivery interface says.</summary>
    public static async Task<JsonNode> ReadAsync(this PortalApp portal, string path)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    public static async Task<HttpStatusCode> StatusOfAsync(this PortalApp portal, string path)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Asks for something of which the reader has a copy.</summary>
    public static async Task<HttpResponseMessage> AskAsync(this Visitor visitor, string path, EntityTagHeaderValue had)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        ask.Headers.IfNoneMatch.Add(had);
        return await visitor.Http.SendAsync(ask, TestContext.Current.CancellationToken);
    }
}
