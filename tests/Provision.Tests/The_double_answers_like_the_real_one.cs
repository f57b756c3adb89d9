using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReciproCoach.Doubles.Umbraco.Management;
using ReciproCoach.Provision.Model;

namespace ReciproCoach.Provision.Tests;

/// <summary>The recorded answers are a real Umbraco 17.0.1's; the double's have the same fields of the same kinds.</summary>
public sealed class The_double_answers_like_the_real_one
{
    private const string Base = "/umbraco/management/api/v1/";

    public static TheoryData<string, string> Recorded => new()
    {
        { "mgmt-languages", "language?take=100" },
        { "mgmt-document", $"document/{PortalIds.Page("ethics")}" },
        { "mgmt-document-type", $"document-type/{PortalIds.DocumentType("portalPage")}" },
        { "mgmt-domains", $"document/{PortalIds.Page("home")}/domains" },
        { "mgmt-webhook", $"webhook/{PortalIds.Webhook(new("https://portal.example.org"))}" },
        { "mgmt-webhook-events", "webhook/events?take=100" },
        { "mgmt-server-information", "server/information" },
        { "mgmt-media", $"media/{PortalIds.Media("room")}" },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task To_a_reader(string sample, string path)
    {
        await using var one = await ProvisionedAsync();
        using var http = Client(one);

        using var answer = await http.GetAsync(Base + path, TestContext.Current.CancellationToken);

        AssertHead(Sample(sample), answer);
        AssertSameShape(Sample(sample)["body"], await BodyAsync(answer), sample);
    }

    [Theory]
    [InlineData("mgmt-error-operation", """{"isoCode":"fr","name":"French","isDefault":false,"isMandatory":false,"fallbackIsoCode":null}""")]
    [InlineData("mgmt-error-validation", """{"isoCode":"pt","isDefault":false,"isMandatory":false,"fallbackIsoCode":null}""")]
    public async Task To_a_language_it_refuses(string sample, string body)
    {
        await using var one = await ProvisionedAsync();
        using var http = Client(one);

        using var answer = await http.PostAsync(Base + "language", new StringContent(body, new MediaTypeHeaderValue("application/json")), TestContext.Current.CancellationToken);

        AssertHead(Sample(sample), answer);
        var said = await BodyAsync(answer);
        AssertSameShape(Sample(sample)["body"], said, sample);
        foreach (var field in new[] { "type", "title", "detail", "operationStatus" }) Assert.Equal((string?)Sample(sample)["body"]![field], (string?)said![field]);
        Assert.Equal(Sample(sample)["body"]!["errors"]?.ToJsonString(), said!["errors"]?.ToJsonString());
    }

    [Fact]
    public async Task To_what_a_provisioner_must_not_do()
    {
        await using var one = await ProvisionedAsync();
        using var http = Client(one);
        var (home, ethics, type) = (PortalIds.Page("home"), PortalIds.Page("ethics"), PortalIds.DocumentType("portalPage"));

        Assert.Equal(HttpStatusCode.InternalServerError, await PostAsync(http, "document", Document(ethics, home, type)));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(http, "document", Document(Guid.NewGuid(), Guid.NewGuid(), type)));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(http, "language", JsonNode.Parse("""{"isoCode":"pt","name":"P","isDefault":false,"isMandatory":false,"fallbackIsoCode":"xx"}""")!));
        Assert.Equal(HttpStatusCode.BadRequest, await PutAsync(http, $"document/{ethics}/publish", JsonNode.Parse("""{"publishSchedules":[{"culture":null,"schedule":null}]}""")!));
        Assert.Equal(HttpStatusCode.NotFound, await PutAsync(http, $"document/{ethics}", JsonNode.Parse("""{"values":[{"alias":"colour","culture":null,"segment":null,"value":"red"}],"variants":[]}""")!));
        using var nothing = await http.GetAsync(Base + "document/not-a-uuid", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Fact]
    public async Task To_a_change_that_is_not_whole_by_emptying_what_is_missing_in_every_culture()
    {
        await using var one = await ProvisionedAsync();
        using var http = Client(one);

        Assert.Equal(HttpStatusCode.OK, await PutAsync(http, $"document/{PortalIds.Page("ethics")}",
            JsonNode.Parse("""{"values":[{"alias":"title","culture":"fr","segment":null,"value":"Autre"}],"variants":[{"culture":"fr","segment":null,"name":"Autre"}]}""")!));

        var values = one.Document("ethics").Values;
        Assert.DoesNotContain(values.Keys, key => key.Alias == "body");
        Assert.Equal("Autre", (string?)values[("title", "fr")]);
        Assert.NotNull(values[("title", "de")]);
    }

    [Fact]
    public async Task To_strangers()
    {
        await using var one = await ProvisionedAsync();
        using var http = new HttpClient { BaseAddress = one.Umbraco.Origin };

        using var none = await http.GetAsync(Base + "language", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
        Assert.Equal("Bearer", none.Headers.WwwAuthenticate.Single().Scheme);
        using var json = await http.PostAsJsonAsync(Base + "security/back-office/token", new { grant_type = "client_credentials" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
        http.DefaultRequestHeaders.Authorization = new("Bearer", one.Umbraco.Access.Give("umbraco-back-office-weak", one.Umbraco.Access.AddClient("weak", "Umb.Section.Translation")) ?? "");
        using var forbidden = await http.GetAsync(Base + "tree/document/root", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Equal("", await forbidden.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<A_server_and_files> ProvisionedAsync()
    {
        var one = await A_server_and_files.StartAsync();
        one.KeepThreePages();
        Directory.CreateDirectory(Path.Combine(one.Content, "images"));
        File.WriteAllBytes(Path.Combine(one.Content, "images", "room.gif"), [1, 2, 3]);
        File.AppendAllText(Path.Combine(one.Content, "en", "ethics.md"), "\n![A room](image:room)\n");
        Assert.Equal(ExitCode.Done, await one.RunAsync("--portal", "https://portal.example.org", "--webhook-secret", "s"));
        return one;
    }

    private static HttpClient Client(A_server_and_files one)
    {
        var http = new HttpClient { BaseAddress = one.Umbraco.Origin };
        http.DefaultRequestHeaders.Authorization = new("Bearer", one.Umbraco.Access.Give("umbraco-back-office-other", one.Umbraco.Access.AddClient("other", ManagementAccess.Provisioning)));
        return http;
    }

    private static JsonObject Document(Guid id, Guid parent, Guid type) => new()
    {
        ["id"] = id,
        ["parent"] = new JsonObject { ["id"] = parent },
        ["documentType"] = new JsonObject { ["id"] = type },
        ["template"] = null,
        ["values"] = new JsonArray(),
        ["variants"] = new JsonArray(new JsonObject { ["culture"] = "en", ["segment"] = null, ["name"] = "Twice" }),
    };

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, string path, JsonNode body)
    {
        using var answer = await http.PostAsJsonAsync(Base + path, body, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<HttpStatusCode> PutAsync(HttpClient http, string path, JsonNode body)
    {
        using var answer = await http.PutAsJsonAsync(Base + path, body, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static JsonNode Sample(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Recorded", name + ".json")))!;

    private static async Task<JsonNode?> BodyAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    private static void AssertHead(JsonNode sample, HttpResponseMessage answer)
    {
        Assert.Equal((int)sample["status"]!, (int)answer.StatusCode);
        Assert.Equal((string?)sample["headers"]!["Content-Type"], answer.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    /// <summary>The same fields, and values of the same kind where both have one; of a list, its first item.</summary>
    private static void AssertSameShape(JsonNode? recorded, JsonNode? answered, string at)
    {
        if (recorded is null || answered is null) return;
        Assert.True(KindOf(recorded) == KindOf(answered), $"{at}: {KindOf(answered)} instead of {KindOf(recorded)}");
        if (recorded is JsonArray list && answered is JsonArray other)
        {
            if (list.Count > 0 && other.Count > 0) AssertSameShape(list[0], other[0], at + "[]");
        }
        else if (recorded is JsonObject fields && answered is JsonObject others && !at.EndsWith(".headers", StringComparison.Ordinal))
        {
            Assert.Equal((at, string.Join(' ', fields.Select(field => field.Key).Order(StringComparer.Ordinal))), (at, string.Join(' ', others.Select(field => field.Key).Order(StringComparer.Ordinal))));
            foreach (var (name, value) in fields) AssertSameShape(value, others[name], $"{at}.{name}");
        }
    }

    private static JsonValueKind KindOf(JsonNode node) => node.GetValueKind() is JsonValueKind.False ? JsonValueKind.True : node.GetValueKind();
}
