using System.Text.Json.Nodes;

namespace ReciproCoach.Provision.Server;

/// <summary>What Umbraco has, read once before anything is written.</summary>
/// <param name="Version">As the server says it: <c>17.0.1</c>.</param>
/// <param name="DataTypes">Those of the model that are there, by id.</param>
/// <param name="Roots">Every document at the root.</param>
/// <param name="Domains">The hostnames of every document at the root.</param>
/// <param name="Children">What stands below the home page, in the editors' order.</param>
/// <param name="Documents">The portal's pages that are there, by key.</param>
/// <param name="Media">The portal's pictures that are there, by name.</param>
/// <param name="Webhook">The one that calls this portal; null where there is none, or no portal is given.</param>
/// <param name="WebhookEvents">The events this server knows.</param>
internal sealed record ServerState(string Version, IReadOnlyList<ServerLanguage> Languages, IReadOnlyDictionary<Guid, JsonObject> DataTypes, JsonObject? PageType,
    IReadOnlySet<string> ReservedAliases, IReadOnlyList<TreeItem> Roots, IReadOnlyDictionary<Guid, JsonObject> Domains, IReadOnlyList<TreeItem> Children,
    IReadOnlyDictionary<string, StoredDocument> Documents, IReadOnlyDictionary<string, JsonObject> Media, JsonObject? Webhook, IReadOnlySet<string> WebhookEvents)
{
    /// <summary>A fresh installation: nobody has written anything yet.</summary>
    public bool IsEmpty => Roots.Count == 0 && Documents.Count == 0;

    public ServerLanguage? Language(string isoCode) => Languages.FirstOrDefault(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));
}

internal sealed record ServerLanguage(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);

/// <summary>A document in the tree, with its names by culture.</summary>
internal sealed record TreeItem(Guid Id, IReadOnlyDictionary<string, string> Names);
