using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Pages;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>
/// Compares what is wanted with what is there. The order of writes is the one in which Umbraco warns of nothing: languages, data
/// types, document type, pictures, webhook, home page, its domains, the pages below.
/// </summary>
internal sealed class MakePlan(PortalModel model, WantedContent content, ServerState server, ProvisionSettings settings)
{
    public void Into(Plan plan)
    {
        new PlanLanguages(model, server).Into(plan);
        new PlanDataTypes(model, server).Into(plan);
        new PlanPageType(model, server).Into(plan);
        new PlanPictures(content, server, settings.Overwrite).Into(plan);
        if (settings is { Portal: { } portal, WebhookSecret: { } secret }) new PlanWebhook(model.Webhook, server, portal, secret).Into(plan);
        new PlanPages(model, content, server, settings.Overwrite).Into(plan);
        if (server.Version.Length > 0 && !server.Version.StartsWith("17.", StringComparison.Ordinal))
            plan.Notes.Add($"The server is Umbraco {server.Version}; the portal was measured with 17.0.1.");
    }
}
