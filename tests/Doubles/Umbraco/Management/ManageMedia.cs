using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>Files are sent first, under an id of the sender's, and become media afterwards.</summary>
internal sealed class ManageMedia(UmbracoState state)
{
    private readonly Dictionary<Guid, (string Name, byte[] Bytes)> sent = [];

    public void Map(ManagementApi api)
    {
        api.Get("tree/media/root", Sections.Media, http => ManagementApi.Page(http, state.Media.Keys.Select(id => new JsonObject { ["id"] = id })));
        api.Get("media/{id:guid}", Sections.Media, http => state.Media.TryGetValue(ManagementApi.Id(http), out var media) ? Json(media) : null);
        api.PostForm("temporary-file", Sections.Media, form =>
        {
            var id = Guid.Parse(form["Id"].ToString(), CultureInfo.InvariantCulture);
            using var stream = form.Files["File"]!.OpenReadStream();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            sent[id] = (form.Files["File"]!.FileName, bytes.ToArray());
            return id;
        });
        api.Post("media", Sections.Media, RequestShape.NewMedia, (_, body) =>
        {
            var id = (Guid?)body["id"] ?? Guid.NewGuid();
            if (state.Media.ContainsKey(id)) throw ManagementProblem.Operation(500, "Unknown", "Unknown error", "An unknown error occurred.");
            Keep(id, body);
            return id;
        });
        api.Put("media/{id:guid}", Sections.Media, RequestShape.Media, (http, body) =>
        {
            if (!state.Media.ContainsKey(ManagementApi.Id(http))) throw ManagementProblem.NotFound("media");
            Keep(ManagementApi.Id(http), body);
            return null;
        });
    }

    private void Keep(Guid id, JsonObject body)
    {
        var file = (Guid)body["values"]!.AsArray().First(value => (string?)value!["alias"] == "umbracoFile")!["value"]!["temporaryFileId"]!;
        if (!sent.Remove(file, out var found)) throw ManagementProblem.Operation(400, "TemporaryFileNotFound", "Temporary file not found", "It does not exist or has expired.");
        var (width, height) = SizeOf(found.Bytes);
        var type = Path.GetExtension(found.Name) switch { ".png" => "image/png", ".webp" => "image/webp", ".gif" => "image/gif", _ => "image/jpeg" };
        state.Media[id] = new(id, (string)body["variants"]![0]!["name"]!, $"/media/{Guid.NewGuid():N}"[..15] + "/" + found.Name, type, found.Bytes, width, height, state.Clock.GetUtcNow());
    }

    /// <summary>As a PNG's head says it; other kinds are not read here.</summary>
    private static (int Width, int Height) SizeOf(byte[] bytes) => bytes.Length > 24 && bytes[1] == 'P'
        ? (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))) : (0, 0);

    private static JsonObject Json(CmsMedia media) => new()
    {
        ["isTrashed"] = false,
        ["mediaType"] = new JsonObject { ["id"] = "cc07b313-0843-4aa8-bbda-871c8da728c8", ["icon"] = "icon-picture", ["collection"] = null },
        ["id"] = media.Id,
        ["flags"] = new JsonArray(),
        ["values"] = new JsonArray(
            Value("Umbraco.ImageCropper", "umbracoFile", new JsonObject { ["focalPoint"] = null, ["crops"] = new JsonArray(), ["src"] = media.Url }),
            Value("Umbraco.Label", "umbracoWidth", Number(media.Width)),
            Value("Umbraco.Label", "umbracoHeight", Number(media.Height)),
            Value("Umbraco.Label", "umbracoBytes", Number(media.Bytes.Length)),
            Value("Umbraco.Label", "umbracoExtension", media.Extension)),
        ["variants"] = new JsonArray(new JsonObject { ["createDate"] = media.CreatedAt, ["updateDate"] = media.CreatedAt, ["culture"] = null, ["segment"] = null, ["name"] = media.Name }),
    };

    private static JsonObject Value(string editor, string alias, JsonNode value) => new() { ["editorAlias"] = editor, ["culture"] = null, ["segment"] = null, ["alias"] = alias, ["value"] = value };

    private static JsonValue Number(int number) => JsonValue.Create(number.ToString(CultureInfo.InvariantCulture));
}
