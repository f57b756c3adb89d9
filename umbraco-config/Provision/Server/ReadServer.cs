using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Pages;

namespace ReciproCoach.Provision.Server;

/// <summary>Looks at everything a run may change. It only reads.</summary>
internal sealed class ReadServer(ManagementApi api, PortalModel model, WantedContent content, Uri? portal)
{
    public async Task<ServerState> RunAsync(CancellationToken cancellation)
    {
        var roots = await TreeAsync("tree/document/root", cancellation);
        var home = PortalIds.Page(ReciproCoach.Content.ProgrammePage.Home);
        return new(
            (string?)(await api.FindAsync("server/information", cancellation))?["assemblyVersion"] ?? "",
            [.. (await api.ListAsync("language", cancellation)).Select(Language)],
            await FindAllAsync(DataTypes(), "data-type", cancellation),
            await FindAsync("document-type", model.PageType.Id, cancellation),
            await NamesAsync("document-type/configuration", "reservedFieldNames", cancellation),
            roots,
            await DomainsAsync(roots, cancellation),
            roots.Exists(root => root.Id == home) ? await TreeAsync($"tree/document/children?parentId={home}", cancellation) : [],
            await DocumentsAsync(cancellation),
            await FindAllAsync(content.Pictures.ToDictionary(picture => picture.Name, picture => picture.Id), "media", cancellation),
            portal is null ? null : await FindAsync("webhook", PortalIds.Webhook(portal), cancellation),
            portal is null ? new HashSet<string>() : [.. (await api.ListAsync("webhook/events", cancellation)).Select(one => (string)one["alias"]!)]);
    }

    private async Task<Dictionary<string, StoredDocument>> DocumentsAsync(CancellationToken cancellation)
    {
        var documents = new Dictionary<string, StoredDocument>();
        foreach (var page in content.Pages)
        {
            if (await FindAsync("document", page.Id, cancellation) is not { } found) continue;
            var document = new StoredDocument(found);
            // Only a page readers do not see makes the question of who has hidden it.
            var isHidden = !document.IsTrashed && document.Cultures.Any(culture => page.Texts.ContainsKey(culture) && !document.IsShown(culture));
            documents[page.Key] = isHidden ? document with { WasTakenBack = await WasTakenBackAsync(page.Id, cancellation) } : document;
        }
        return documents;
    }

    private async Task<bool> WasTakenBackAsync(Guid id, CancellationToken cancellation) =>
        (await api.ListAsync($"document/{id}/audit-log", cancellation)).Exists(entry => (string?)entry["logType"] is "Unpublish" or "UnpublishVariant");

    private Dictionary<Guid, Guid> DataTypes() => model.PageType.Properties.Select(property => model.DataTypes.IdOf(property.Type)).Distinct().ToDictionary(id => id);

    private async Task<Dictionary<TKey, JsonObject>> FindAllAsync<TKey>(Dictionary<TKey, Guid> ids, string kind, CancellationToken cancellation) where TKey : notnull
    {
        var found = new Dictionary<TKey, JsonObject>();
        foreach (var (key, id) in ids)
            if (await FindAsync(kind, id, cancellation) is { } one) found[key] = one;
        return found;
    }

    private async Task<JsonObject?> FindAsync(string kind, Guid id, CancellationToken cancellation) => (await api.FindAsync($"{kind}/{id}", cancellation))?.AsObject();

    private async Task<List<TreeItem>> TreeAsync(string path, CancellationToken cancellation) =>
        [.. (await api.ListAsync(path, cancellation)).Select(item => new TreeItem((Guid)item["id"]!, Names(item)))];

    private async Task<Dictionary<Guid, JsonObject>> DomainsAsync(List<TreeItem> roots, CancellationToken cancellation)
    {
        var domains = new Dictionary<Guid, JsonObject>();
        foreach (var root in roots)
            if (await api.FindAsync($"document/{root.Id}/domains", cancellation) is JsonObject found) domains[root.Id] = found;
        return domains;
    }

    private async Task<HashSet<string>> NamesAsync(string path, string list, CancellationToken cancellation) =>
        [.. (await api.FindAsync(path, cancellation))?[list]?.AsArray().Select(name => (string)name!) ?? []];

    private static Dictionary<string, string> Names(JsonObject item) => item["variants"]!.AsArray()
        .Where(variant => (string?)variant!["culture"] is not null).ToDictionary(variant => (string)variant!["culture"]!, variant => (string?)variant!["name"] ?? "");

    private static ServerLanguage Language(JsonObject json) => new(
        (string)json["isoCode"]!, (string)json["name"]!, (bool)json["isDefault"]!, (bool)json["isMandatory"]!, (string?)json["fallbackIsoCode"]);
}
