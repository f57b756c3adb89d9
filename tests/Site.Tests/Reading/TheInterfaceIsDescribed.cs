using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Reading;

/// <summary>
/// What others build on changes only on purpose: after such a change run this test once with <c>UPDATE_SNAPSHOTS=1</c> and look at
/// what it wrote.
/// </summary>
public sealed class TheInterfaceIsDescribed(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task As_the_file_beside_this_test_says()
    {
        var document = (await portal.ReadAsync("/api/v1/openapi.json")).ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(Snapshot(), document, TestContext.Current.CancellationToken);

        Assert.Equal(await File.ReadAllTextAsync(Snapshot(), TestContext.Current.CancellationToken), document);
    }

    [Fact]
    public async Task With_an_example_and_words_for_every_address()
    {
        var paths = (await portal.ReadAsync("/api/v1/openapi.json"))["paths"]!.AsObject();

        Assert.Equal(
            ["/api/v1/{language}/coaches", "/api/v1/{language}/navigation", "/api/v1/{language}/pages", "/api/v1/{language}/pages/{slug}", "/api/v1/{language}/rounds", "/api/v1/{language}/rounds/{id}"],
            paths.Select(path => path.Key).Order(StringComparer.Ordinal));
        Assert.All(paths, path =>
        {
            var get = path.Value!["get"]!;
            Assert.NotEmpty((string)get["summary"]!);
            Assert.NotEmpty((string)get["description"]!);
            Assert.NotNull(get["responses"]!["200"]!["content"]!["application/json"]!["example"]);
            Assert.All(get["parameters"]!.AsArray(), parameter => Assert.NotEmpty((string)parameter!["description"]!));
        });
    }

    [Fact]
    public async Task An_example_has_every_field_a_real_answer_has()
    {
        var paths = (await portal.ReadAsync("/api/v1/openapi.json"))["paths"]!;

        Assert.Equal(Fields(await portal.ReadAsync("/api/v1/fr/pages/deontologie")), Fields(Example(paths, "/api/v1/{language}/pages/{slug}")));
        Assert.Equal(Fields((await portal.ReadAsync("/api/v1/fr/pages"))["items"]![0]!), Fields(Example(paths, "/api/v1/{language}/pages")["items"]![0]!));
        Assert.Equal(Fields((await portal.ReadAsync("/api/v1/fr/navigation"))["items"]![0]!), Fields(Example(paths, "/api/v1/{language}/navigation")["items"]![0]!));
    }

    private static JsonNode Example(JsonNode paths, string path) => paths[path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["example"]!;

    private static IEnumerable<string> Fields(JsonNode node) => node.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal);

    private static string Snapshot([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "openapi.json");
}
