using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Planning;

namespace ReciproCoach.Provision.Server;

/// <summary>Finds every right the API user lacks before anything is written, as far as reading can tell.</summary>
internal sealed class CheckRights(ManagementApi api, ModelUserGroup needed, bool withWebhook, bool withPictures)
{
    public async Task IntoAsync(Plan plan, CancellationToken cancellation)
    {
        foreach (var (path, what) in Places())
            if (!await api.MayReadAsync(path, cancellation))
                plan.Problems.Add($"The API user may not read {what} (403). Its group needs {string.Join(", ", needed.Sections)}; umbraco-config/README.md says how.");
        if (await api.MayReadAsync("user/current", cancellation) && await api.FindAsync("user/current", cancellation) is { } user) Look(user, plan);
    }

    private IEnumerable<(string Path, string What)> Places()
    {
        yield return ("tree/document/root?take=1", "documents");
        yield return ("document-type/configuration", "document types");
        yield return ("data-type/configuration", "data types");
        if (withPictures) yield return ("tree/media/root?take=1", "media");
        if (withWebhook) yield return ("webhook/events?take=1", "webhooks");
    }

    private static void Look(JsonNode user, Plan plan)
    {
        if ((bool?)user["hasDocumentRootAccess"] == false) plan.Problems.Add("The API user sees only a part of the content. Its group needs access to the root of documents.");
        if ((bool?)user["hasAccessToAllLanguages"] == false) plan.Problems.Add("The API user may not write every language. Its group needs access to all languages.");
    }
}
