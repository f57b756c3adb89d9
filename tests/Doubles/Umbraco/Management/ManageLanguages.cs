using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>Languages: a second one of a code is refused, so are fallbacks that do not exist or lead in a circle.</summary>
internal sealed class ManageLanguages(UmbracoState state)
{
    public void Map(ManagementApi api)
    {
        api.Get("language", null, http => ManagementApi.Page(http, state.Languages.Select(Json)));
        api.Post("language", Sections.Settings, RequestShape.NewLanguage, (_, body) =>
        {
            var code = (string)body["isoCode"]!;
            if (code.Length is not (2 or 5))
                throw ManagementProblem.Operation(400, "InvalidIsoCode", "Invalid ISO code", "The attempted ISO code does not represent a valid culture.");
            if (state.Configured(code) is not null)
                throw ManagementProblem.Operation(400, "DuplicateIsoCode", "Duplicate ISO code", "Another language already exists with the attempted ISO code.");
            Keep(Read(code, body));
            return Guid.NewGuid();
        });
        api.Put("language/{isoCode}", Sections.Settings, RequestShape.Language, (http, body) =>
        {
            var code = Code(http);
            if ((bool)body["isDefault"]! == false && state.DefaultLanguage == code)
                throw ManagementProblem.Operation(400, "MissingDefault", "No default language", "The system must have a default language.");
            Keep(Read(code, body));
            return null;
        });
        api.Delete("language/{isoCode}", Sections.Settings, http =>
        {
            var code = Code(http);
            if (state.DefaultLanguage == code || state.Documents.Values.Any(document => document.Variants.ContainsKey(code)))
                throw ManagementProblem.Operation(400, "CannotDelete", "Language is in use", "The language cannot be deleted.");
            state.Languages.RemoveAll(language => language.IsoCode == code);
        });
    }

    private string Code(Microsoft.AspNetCore.Http.HttpContext http) => state.Configured((string)http.Request.RouteValues["isoCode"]!) ?? throw ManagementProblem.NotFound("language");

    private CmsLanguage Read(string code, JsonObject body)
    {
        var fallback = (string?)body["fallbackIsoCode"];
        for (var next = fallback; next is not null; next = state.Languages.Find(language => language.IsoCode == next)!.FallbackIsoCode)
            if (next == code || state.Configured(next) is null)
                throw ManagementProblem.Operation(400, "InvalidFallback", "Invalid fallback language", "The fallback language could not be applied.");
        return new(code, (string)body["name"]!, (bool)body["isDefault"]!, (bool)body["isMandatory"]!, fallback);
    }

    private void Keep(CmsLanguage language)
    {
        var at = state.Languages.FindIndex(one => one.IsoCode == language.IsoCode);
        if (at < 0) state.Languages.Add(language);
        else state.Languages[at] = language;
        // There is one default, the newest.
        if (language.IsDefault)
            for (var i = 0; i < state.Languages.Count; i++)
                if (state.Languages[i].IsoCode != language.IsoCode) state.Languages[i] = state.Languages[i] with { IsDefault = false };
    }

    private static JsonObject Json(CmsLanguage language) => new()
    {
        ["isoCode"] = language.IsoCode,
        ["name"] = language.Name,
        ["isDefault"] = language.IsDefault,
        ["isMandatory"] = language.IsMandatory,
        ["fallbackIsoCode"] = language.FallbackIsoCode,
    };
}
