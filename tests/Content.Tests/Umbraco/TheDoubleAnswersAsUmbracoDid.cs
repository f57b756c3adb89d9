using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using ReciproCoach.Doubles.Umbraco;

namespace ReciproCoach.Content.Tests.Umbraco;

/// <summary>
/// A real Umbraco 17.0.1 was asked once, and its answers were kept. The double, holding the same three documents, is asked the
/// same and must answer the same, byte for byte but for dates.
/// </summary>
public sealed class TheDoubleAnswersAsUmbracoDid : IAsyncLifetime
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 22, 14, 7, 0, TimeSpan.Zero));
    private UmbracoDouble umbraco = null!;

    public async ValueTask InitializeAsync()
    {
        umbraco = await UmbracoDouble.StartAsync(clock);
        RecordedWorld.Build(umbraco);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await umbraco.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("delivery-item-fr-home")]
    [InlineData("delivery-item-en")]
    [InlineData("delivery-items")]
    [InlineData("delivery-children-de")]
    [InlineData("delivery-media")]
    [InlineData("delivery-400-sort")]
    [InlineData("delivery-404")]
    [InlineData("delivery-preview-401")]
    public async Task In_status_headers_and_body(string sample)
    {
        var recorded = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Umbraco", "Recorded", sample + ".json"), Now))!;

        using var answer = await AskAsync(((string)recorded["request"]!)["GET ".Length..], [.. recorded["requestHeaders"]!.AsObject().Select(header => (header.Key, (string)header.Value!))]);

        Assert.Equal((int)recorded["status"]!, (int)answer.StatusCode);
        Assert.Equal((string?)recorded["headers"]!["Content-Type"], answer.Content.Headers.ContentType?.ToString());
        Assert.Equal((string?)recorded["headers"]!["api-supported-versions"], answer.Headers.GetValues("api-supported-versions").Single());
        var said = await answer.Content.ReadAsStringAsync(Now);
        Assert.Equal(Undated(recorded["body"] is JsonValue ? null : recorded["body"]), Undated(said.Length == 0 ? null : JsonNode.Parse(said)));
    }

    [Theory]
    [InlineData("fr", "questions-frequentes", HttpStatusCode.OK)]
    [InlineData("FR", "questions-frequentes", HttpStatusCode.OK)]
    [InlineData(null, "fr/questions-frequentes", HttpStatusCode.OK)]
    [InlineData("fr", "fr%2Fquestions-frequentes", HttpStatusCode.OK)]
    [InlineData(null, "faq", HttpStatusCode.OK)]
    [InlineData("*", "faq", HttpStatusCode.OK)]
    [InlineData("fr;q=0.9", "faq", HttpStatusCode.OK)]
    [InlineData("fr-CH, fr;q=0.9", "faq", HttpStatusCode.OK)]
    [InlineData("fr-FR", "questions-frequentes", HttpStatusCode.NotFound)]
    [InlineData("pt", "faq", HttpStatusCode.NotFound)]
    [InlineData("fr", "faq", HttpStatusCode.NotFound)]
    [InlineData("fr", "en/faq", HttpStatusCode.NotFound)]
    public async Task About_languages_and_paths(string? language, string path, HttpStatusCode expected)
    {
        using var answer = await ItemAsync(path, language);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task About_a_page_that_has_moved()
    {
        RecordedWorld.Rename(umbraco, "fr", "Questions fréquentes v2");

        using var byPrefix = await ItemAsync("fr/questions-frequentes", null);
        using var bySlug = await ItemAsync("questions-frequentes", "fr");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/fr/questions-frequentes-v2/"), (byPrefix.StatusCode, byPrefix.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.NotFound, bySlug.StatusCode);
    }

    [Fact]
    public async Task About_what_is_not_published()
    {
        umbraco.Editors.Unpublish(RecordedWorld.Faq, "fr");

        using var french = await ItemAsync(RecordedWorld.Faq.ToString(), "fr");
        using var english = await ItemAsync(RecordedWorld.Faq.ToString(), "en");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (french.StatusCode, english.StatusCode));
        Assert.Equal(Hooks.Publish, umbraco.Hooks.Happenings[^1].Event);
    }

    [Fact]
    public async Task About_lists_which_lag_and_have_no_order_of_their_own()
    {
        RecordedWorld.Publish(umbraco, Guid.Parse("aaaaaaaa-0000-4000-8000-000000000004"), "Fees");

        Assert.Equal(2, (await NamesAsync("fetch=children:/")).Count);
        clock.Advance(TimeSpan.FromSeconds(1.3));
        Assert.Equal(3, (await NamesAsync("fetch=children:/")).Count);
        Assert.NotEqual(await NamesAsync("fetch=children:/"), await NamesAsync("fetch=children:/"));
        Assert.Equal(await NamesAsync("fetch=children:/&sort=sortOrder:asc"), await NamesAsync("fetch=children:/&sort=sortOrder:asc"));
    }

    private async Task<List<string>> NamesAsync(string query)
    {
        using var answer = await AskAsync("/umbraco/delivery/api/v2/content?" + query);
        return [.. JsonNode.Parse(await answer.Content.ReadAsStringAsync(Now))!["items"]!.AsArray().Select(item => (string)item!["name"]!)];
    }

    private Task<HttpResponseMessage> ItemAsync(string path, string? language) =>
        AskAsync("/umbraco/delivery/api/v2/content/item/" + path, language is null ? [] : [("Accept-Language", language)]);

    private async Task<HttpResponseMessage> AskAsync(string target, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(umbraco.Origin, target));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request, Now);
    }

    /// <summary>The JSON with every date made the same.</summary>
    private static string? Undated(JsonNode? body)
    {
        if (body is JsonArray list) return "[" + string.Join(",", list.Select(Undated)) + "]";
        if (body is not JsonObject item) return body?.ToJsonString();
        return "{" + string.Join(",", item.Select(field => $"\"{field.Key}\":{(field.Key is "createDate" or "updateDate" ? DateTimeOffset.Parse((string)field.Value!, System.Globalization.CultureInfo.InvariantCulture).Year : Undated(field.Value))}")) + "}";
    }
}
