using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>
/// The model's languages with their fallbacks. Names, and which languages must be there before a page is published, are the
/// programme's own affair and stay as they are.
/// </summary>
internal sealed class PlanLanguages(PortalModel model, ServerState server)
{
    /// <summary>The language a fresh installation brings.</summary>
    private const string Brought = "en-US";

    public void Into(Plan plan)
    {
        // There is always one default: the new one comes first, and takes the place of the old one.
        foreach (var wanted in model.Languages.OrderByDescending(language => language.IsDefault))
        {
            if (server.Language(wanted.IsoCode) is not { } found) plan.Writes.Add(Make(wanted));
            else if (found.FallbackIsoCode != wanted.FallbackIsoCode || wanted.IsDefault && !found.IsDefault) plan.Writes.Add(Change(found, wanted));
            // The brought language can go as soon as another one is the default.
            if (wanted.IsDefault && BroughtOneGoes()) plan.Writes.Add(new($"remove the language {Brought}, which the installation brought", HttpMethod.Delete, $"language/{Brought}"));
        }
        foreach (var other in server.Languages.Where(language => !IsOfTheModel(language.IsoCode)))
        {
            if (other.IsoCode == Brought && BroughtOneGoes()) continue;
            if (other.IsMandatory)
                plan.Problems.Add($"The server has the language {other.IsoCode}, which the portal has not, and asks for it before any page can be published."
                    + " Please make it optional or remove it (Settings, Languages).");
            else plan.Notes.Add($"The server has the language {other.IsoCode}, which the portal has not: nobody reads it there.");
        }
    }

    private bool IsOfTheModel(string isoCode) => model.Languages.Any(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));

    private bool BroughtOneGoes() => server.IsEmpty && server.Language(Brought) is not null && !IsOfTheModel(Brought);

    private static Write Make(ModelLanguage wanted) => new($"language {wanted.IsoCode}", HttpMethod.Post, "language", new JsonObject
    {
        ["isoCode"] = wanted.IsoCode,
        ["name"] = wanted.Name,
        ["isDefault"] = wanted.IsDefault,
        ["isMandatory"] = false,
        ["fallbackIsoCode"] = wanted.FallbackIsoCode,
    });

    private static Write Change(ServerLanguage found, ModelLanguage wanted) => new($"language {found.IsoCode}: fallback or default", HttpMethod.Put, $"language/{found.IsoCode}", new JsonObject
    {
        ["name"] = found.Name,
        ["isDefault"] = wanted.IsDefault,
        ["isMandatory"] = found.IsMandatory,
        ["fallbackIsoCode"] = wanted.FallbackIsoCode,
    });
}
