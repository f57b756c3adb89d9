using System.Globalization;
using System.Text.Json.Nodes;
using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>The pictures pages name: each is uploaded once; one somebody has exchanged since is theirs.</summary>
internal sealed class PlanPictures(WantedContent content, ServerState server, bool overwrite)
{
    /// <summary>The media type every Umbraco brings for pictures.</summary>
    private static readonly Guid Image = new("cc07b313-0843-4aa8-bbda-871c8da728c8");

    public void Into(Plan plan)
    {
        foreach (var picture in content.Pictures)
        {
            var found = server.Media.GetValueOrDefault(picture.Name);
            if (found is null) Send(plan, picture, isNew: true);
            else if ((bool?)found["isTrashed"] == true) plan.LeftAlone.Add($"the picture {picture.Name} is in the recycle bin");
            else if (IsTheSame(found, picture)) continue;
            else if (overwrite) Send(plan, picture, isNew: false);
            else plan.LeftAlone.Add($"the picture {picture.Name} is another than the file");
        }
    }

    private static void Send(Plan plan, Picture picture, bool isNew)
    {
        var upload = new Upload(Guid.NewGuid(), picture.File);
        plan.Writes.Add(new($"upload {Path.GetFileName(picture.File)}", HttpMethod.Post, "temporary-file") { Upload = upload });
        var body = new JsonObject
        {
            ["values"] = new JsonArray(new JsonObject { ["alias"] = "umbracoFile", ["culture"] = null, ["segment"] = null, ["value"] = new JsonObject { ["temporaryFileId"] = upload.Id } }),
            ["variants"] = new JsonArray(new JsonObject { ["culture"] = null, ["segment"] = null, ["name"] = picture.Name }),
        };
        if (isNew) (body["id"], body["parent"], body["mediaType"]) = (picture.Id, null, new JsonObject { ["id"] = Image });
        plan.Writes.Add(isNew ? new($"picture {picture.Name}", HttpMethod.Post, "media", body) : new($"picture {picture.Name}", HttpMethod.Put, $"media/{picture.Id}", body));
    }

    /// <summary>Umbraco tells a file's size as text; the file itself is kept byte for byte.</summary>
    private static bool IsTheSame(JsonObject found, Picture picture) =>
        found["values"]!.AsArray().FirstOrDefault(value => (string?)value!["alias"] == "umbracoBytes")?["value"]?.ToString()
        == new FileInfo(picture.File).Length.ToString(CultureInfo.InvariantCulture);
}
