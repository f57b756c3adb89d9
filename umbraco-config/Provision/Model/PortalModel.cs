using System.Text.Json.Serialization;

namespace ReciproCoach.Provision.Model;

/// <summary>What the portal needs of Umbraco, as the files of <c>umbraco-config/model</c> say it.</summary>
internal sealed record PortalModel(IReadOnlyList<ModelLanguage> Languages, ModelDataTypes DataTypes, ModelPageType PageType, ModelDomains Domains,
    ModelWebhook Webhook, ModelUserGroup UserGroup);

/// <param name="IsoCode">As the portal has it in its addresses: <c>fr</c>.</param>
internal sealed record ModelLanguage(string IsoCode, string Name, bool IsDefault, string? FallbackIsoCode);

/// <param name="BuiltIn">Name in this model → id in every Umbraco.</param>
/// <param name="Own">Name in this model → what is made.</param>
internal sealed record ModelDataTypes(IReadOnlyDictionary<string, Guid> BuiltIn, IReadOnlyDictionary<string, ModelDataType> Own)
{
    /// <summary>The id of a data type by its name in this model.</summary>
    public Guid IdOf(string name) => BuiltIn.TryGetValue(name, out var id) ? id : PortalIds.DataType(name);
}

internal sealed record ModelDataType(string Name, string EditorAlias, string EditorUiAlias);

/// <summary>The one document type, allowed at the root and below itself.</summary>
internal sealed record ModelPageType(string Alias, string Name, string Description, string Icon, IReadOnlyList<ModelGroup> Groups, IReadOnlyList<ModelProperty> Properties)
{
    [JsonIgnore]
    public Guid Id => PortalIds.DocumentType(Alias);
}

internal sealed record ModelGroup(string Key, string Name);

/// <param name="Type">A data type by its name in the model.</param>
/// <param name="Varies">Every language has its own value.</param>
internal sealed record ModelProperty(string Alias, string Group, string Name, string Type, bool Varies = false, bool Mandatory = false, string? Description = null);

internal sealed record ModelDomains(string DefaultIsoCode, IReadOnlyList<ModelDomain> Domains);

internal sealed record ModelDomain(string DomainName, string IsoCode);

/// <param name="Path">Where the portal listens.</param>
/// <param name="Header">Carries the secret.</param>
internal sealed record ModelWebhook(string Name, string Path, string Header, IReadOnlyList<string> Events);

/// <summary>The least an API user needs for provisioning.</summary>
internal sealed record ModelUserGroup(string Name, string Alias, string Icon, IReadOnlyList<string> Sections)
{
    [JsonIgnore]
    public Guid Id => PortalIds.UserGroup(Alias);
}
