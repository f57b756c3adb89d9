using System.Text.Json.Nodes;
using ReciproCoach.Provision.Model;
using ReciproCoach.Provision.Server;

namespace ReciproCoach.Provision.Planning;

/// <summary>The data types no Umbraco brings; those it brings must still be there.</summary>
internal sealed class PlanDataTypes(PortalModel model, ServerState server)
{
    public void Into(Plan plan)
    {
        foreach (var (name, id) in model.DataTypes.BuiltIn.Where(type => model.PageType.Properties.Any(property => property.Type == type.Key)))
            if (!server.DataTypes.ContainsKey(id))
                plan.Problems.Add($"The data type for “{name}” ({id}), which every Umbraco brings, is gone from the server. Please name another in model/data-types.json.");
        foreach (var (name, wanted) in model.DataTypes.Own)
        {
            var id = model.DataTypes.IdOf(name);
            if (!server.DataTypes.TryGetValue(id, out var found)) plan.Writes.Add(Make(id, wanted));
            else if ((string?)found["editorAlias"] != wanted.EditorAlias)
                plan.Problems.Add($"Somebody has changed the data type {(string?)found["name"]}: its editor is {(string?)found["editorAlias"]} and should be {wanted.EditorAlias}.");
        }
    }

    private static Write Make(Guid id, ModelDataType wanted) => new($"data type {wanted.Name}", HttpMethod.Post, "data-type", new JsonObject
    {
        ["id"] = id,
        ["parent"] = null,
        ["name"] = wanted.Name,
        ["editorAlias"] = wanted.EditorAlias,
        ["editorUiAlias"] = wanted.EditorUiAlias,
        ["values"] = new JsonArray(),
    });
}
