using System.Net;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content.Umbraco;

/// <summary>A crowd on a cold portal is one reader to Umbraco.</summary>
public sealed class ManyReadersAtOnce
{
    private const int Readers = 200;

    [Fact]
    public async Task Two_hundred_cold_readers_cause_no_call_twice()
    {
        await using var portal = new UmbracoPortal();
        await portal.InitializeAsync();
        using var visitor = portal.Visitor();

        var statuses = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => StatusAsync(visitor, "/fr/deontologie")));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.All(portal.Umbraco.Requests.All.CountBy(request => (request.Target, request.AcceptLanguage)), asked => Assert.Equal(1, asked.Value));
        Assert.Equal(portal.Programme.Languages.Count, portal.Umbraco.Requests.Count("/content?"));
    }

    [Fact]
    public async Task Nor_do_those_who_ask_for_a_page_only_umbraco_knows()
    {
        await using var portal = new UmbracoPortal();
        await portal.InitializeAsync();
        using var visitor = portal.Visitor();
        await visitor.OpenAsync("/en");
        portal.Programme.Add("just-out");
        portal.Programme.Write("just-out", "en", "Just out", ("title", "Just out"), ("umbracoUrlName", "just-out"));
        portal.Programme.Publish("just-out", "en");

        var statuses = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => StatusAsync(visitor, "/en/just-out")));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, portal.Umbraco.Requests.Count("item/just-out"));
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
