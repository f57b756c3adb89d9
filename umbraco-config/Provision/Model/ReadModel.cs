using System.Text.Json;
using System.Text.Json.Serialization;
using ReciproCoach.Provision.Pages;

namespace ReciproCoach.Provision.Model;

/// <summary>Reads and checks the files of a model folder.</summary>
internal static class ReadModel
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The model, or null with every reason in <paramref name="problems"/>.</summary>
    public static PortalModel? From(string folder, ICollection<string> problems)
    {
        var before = problems.Count;
        var languages = Read<List<ModelLanguage>>(folder, "languages.json", problems);
        var dataTypes = Read<ModelDataTypes>(folder, "data-types.json", problems);
        var pageType = Read<ModelPageType>(folder, "portalPage.json", problems);
        var domains = Read<ModelDomains>(folder, "domains.json", problems);
        var webhook = Read<ModelWebhook>(folder, "webhook.json", problems);
        var group = Read<ModelUserGroup>(folder, "user-group.json", problems);
        if (languages is null || dataTypes is null || pageType is null || domains is null || webhook is null || group is null) return null;
        var model = new PortalModel(languages, dataTypes, pageType, domains, webhook, group);
        foreach (var problem in Contradictions(model)) problems.Add(problem);
        return problems.Count == before ? model : null;
    }

    private static T? Read<T>(string folder, string file, ICollection<string> problems) where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(folder, file)), Strict) is { } read) return read;
            problems.Add($"model/{file} is empty.");
        }
        catch (JsonException broken)
        {
            problems.Add($"model/{file}, line {(broken.LineNumber ?? 0) + 1}: {broken.Message}");
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
            problems.Add($"model/{file} cannot be read: {lost.Message}");
        }
        return null;
    }

    private static IEnumerable<string> Contradictions(PortalModel model)
    {
        var seen = new HashSet<string>();
        foreach (var language in model.Languages)
        {
            if (language.FallbackIsoCode is { } fallback && !seen.Contains(fallback))
                yield return $"model/languages.json: the fallback “{fallback}” of “{language.IsoCode}” does not stand above it.";
            if (!seen.Add(language.IsoCode)) yield return $"model/languages.json: “{language.IsoCode}” stands there twice.";
        }
        if (model.Languages.Count(language => language.IsDefault) != 1) yield return "model/languages.json: one language is the default.";
        if (model.Languages.Any(language => language is { IsDefault: true, FallbackIsoCode: not null })) yield return "model/languages.json: the default language has no fallback.";
        foreach (var domain in model.Domains.Domains)
            if (!seen.Contains(domain.IsoCode)) yield return $"model/domains.json: “{domain.IsoCode}” is no language of the model.";
        foreach (var language in seen.Where(language => !model.Domains.Domains.Any(domain => domain.IsoCode == language)))
            yield return $"model/domains.json: “{language}” has no hostname.";
        foreach (var (alias, varies) in ContentHash.Needed)
            if (!model.PageType.Properties.Any(property => property.Alias == alias && property.Varies == varies))
                yield return $"model/portalPage.json: the property “{alias}”, which {(varies ? "varies" : "does not vary")}, is missing.";
        foreach (var property in model.PageType.Properties)
        {
            if (!model.DataTypes.BuiltIn.ContainsKey(property.Type) && !model.DataTypes.Own.ContainsKey(property.Type))
                yield return $"model/portalPage.json: the type “{property.Type}” of “{property.Alias}” is not in data-types.json.";
            if (!model.PageType.Groups.Any(group => group.Key == property.Group))
                yield return $"model/portalPage.json: the group “{property.Group}” of “{property.Alias}” is not in its groups.";
        }
    }
}
