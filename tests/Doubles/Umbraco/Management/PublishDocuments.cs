using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>Publishing and hostnames: what is refused, and what is only warned of in a header.</summary>
internal sealed class PublishDocuments(UmbracoState state, Publishing editors)
{
    public void Map(ManagementApi api)
    {
        api.Put("document/{id:guid}/publish", Sections.Content, RequestShape.Publish, (http, body) => Publish(Find(http), body));
        api.Put("document/{id:guid}/unpublish", Sections.Content, RequestShape.Unpublish, (http, body) =>
        {
            if (body["cultures"] is not JsonArray cultures) throw ManagementProblem.Operation(400, "InvalidCulture", "Invalid cultures", "Cultures are needed.");
            editors.Unpublish(Find(http).Id, cultures.Select(culture => (string)culture!));
            return null;
        });
        api.Get("document/{id:guid}/domains", Sections.Content, http => DomainsOf(Find(http)));
        api.Put("document/{id:guid}/domains", Sections.Content, RequestShape.Domains, (http, body) => SetDomains(Find(http), body));
    }

    private CmsDocument Find(HttpContext http) => state.Documents.GetValueOrDefault(ManagementApi.Id(http)) ?? throw ManagementProblem.NotFound("document");

    private string? Publish(CmsDocument document, JsonObject body)
    {
        var cultures = body["publishSchedules"]!.AsArray().Select(one => (string?)one!["culture"]).ToList();
        foreach (var culture in cultures)
        {
            if (culture is null) throw Refused("CannotPublishInvariantWhenVariant", "Cannot publish invariant");
            if (!document.Variants.ContainsKey(culture)) throw Refused("InvalidCulture", "Invalid cultures specified");
            if (document.Parent is { } parent && !state.Documents[parent].Published.ContainsKey(culture)) throw Refused("PathNotPublished", "Parent not published");
            CheckMandatoryProperties(document, culture);
        }
        if (state.Languages.Exists(language => language.IsMandatory && !cultures.Contains(language.IsoCode) && !document.Published.ContainsKey(language.IsoCode)))
            throw Refused("MandatoryCultureMissing", "Mandatory culture missing");
        editors.Publish(document.Id, cultures.OfType<string>());
        return cultures.Count > 1 && state.Domains.GetValueOrDefault(state.RootOf(document).Id) is not { Count: > 0 }
            ? "Domains are not configured for multilingual site, please contact an administrator, see log for more information" : null;
    }

    private void CheckMandatoryProperties(CmsDocument document, string culture)
    {
        var empty = state.DocumentTypes[document.Type].Properties
            .Where(property => property.IsMandatory && document.Values.GetValueOrDefault((property.Alias, property.VariesByCulture ? culture : null)) is null)
            .Select(property => (JsonNode?)property.Alias).ToArray();
        if (empty.Length == 0) return;
        var problem = Refused("ContentInvalid", "Invalid document");
        problem.Body!["invalidProperties"] = new JsonArray(empty);
        throw problem;
    }

    private JsonObject DomainsOf(CmsDocument document)
    {
        var domains = state.Domains.GetValueOrDefault(document.Id) ?? [];
        return new()
        {
            ["defaultIsoCode"] = domains.Count == 0 ? null : state.DefaultLanguage,
            ["domains"] = new JsonArray([.. domains.Select(domain => new JsonObject { ["domainName"] = domain.DomainName, ["isoCode"] = domain.IsoCode })]),
        };
    }

    private string? SetDomains(CmsDocument document, JsonObject body)
    {
        var domains = body["domains"]!.AsArray().Select(one => new CmsDomain((string)one!["domainName"]!, (string)one["isoCode"]!)).ToList();
        var taken = state.Domains.Where(one => one.Key != document.Id).SelectMany(one => one.Value).Select(domain => domain.DomainName).Intersect(domains.Select(domain => domain.DomainName)).ToList();
        if (taken.Count > 0)
        {
            var problem = ManagementProblem.Operation(409, "ConflictingDomainName", "Conflicting domain names", "Some domain names are used elsewhere.");
            problem.Body!["conflictingDomainNames"] = new JsonArray([.. taken.Select(name => JsonValue.Create(name))]);
            throw problem;
        }
        state.Domains[document.Id] = domains;
        return null;
    }

    private static ManagementProblem Refused(string operation, string title) => ManagementProblem.Operation(400, operation, title, "The document could not be published.");
}
