using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace ReciproCoach.Doubles.Umbraco.Management;

/// <summary>The Management API of Umbraco 17 as far as a provisioner goes.</summary>
internal static class MapManagementApi
{
    public static void MapManagement(this WebApplication app, UmbracoDouble umbraco)
    {
        umbraco.SignIns.Map(app);
        app.MapGet(ManagementApi.Base + "server/status", () => new { serverStatus = umbraco.ServerStatus });
        var api = new ManagementApi(app, umbraco);
        api.Get("server/information", null, _ => new JsonObject
        {
            ["version"] = "17.0.1+86411e4", ["assemblyVersion"] = "17.0.1", ["baseUtcOffset"] = "00:00:00", ["runtimeMode"] = "BackofficeDevelopment",
        });
        new ManageLanguages(umbraco.State).Map(api);
        new ManageTypes(umbraco.State).Map(api);
        new ManageDocuments(umbraco.State, umbraco.Editors).Map(api);
        new ManageMedia(umbraco.State).Map(api);
        new ManageWebhooks(umbraco.State).Map(api);
        new ManageUsers(umbraco.Access).Map(api);
    }
}
