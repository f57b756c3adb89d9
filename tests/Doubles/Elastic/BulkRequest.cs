using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>POST /index/_bulk: each item on its own terms, each with its own outcome.</summary>
internal sealed class BulkRequest(Indexes indexes, Faults faults, ServerLine line)
{
    public JsonObject Run(string index, string body)
    {
        if (!body.EndsWith('\n')) throw ElasticRefusal.Of(400, "illegal_argument_exception", "The bulk request must be terminated by a newline [\\n]");
        var (items, failed) = (new JsonArray(), false);
        using var lines = body.Split('\n', StringSplitOptions.RemoveEmptyEntries).AsEnumerable().GetEnumerator();
        while (lines.MoveNext())
        {
            var (action, terms) = Parse(lines.Current).Single();
            var source = action == "delete" ? null : lines.MoveNext() ? Parse(lines.Current) : throw ElasticRefusal.Of(400, "illegal_argument_exception", "a document is missing");
            var item = One(index, action, terms!.AsObject(), source);
            failed |= item.ContainsKey("error");
            items.Add((JsonNode)new JsonObject { [action] = item });
        }
        // The order of keys differs between the lines.
        return line is ServerLine.Seven
            ? new() { ["took"] = 1, ["errors"] = failed, ["items"] = items }
            : new() { ["errors"] = failed, ["took"] = 1, ["items"] = items };
    }

    private JsonObject One(string index, string action, JsonObject terms, JsonObject? source)
    {
        terms.Remove("_index", out var named);
        var (name, id) = (named?.GetValue<string>() ?? index, terms["_id"]!.GetValue<string>());
        var item = new JsonObject { ["_index"] = name, ["_id"] = id };
        if (line is ServerLine.Seven) item["_type"] = "_doc";
        try
        {
            if (action is not ("index" or "create" or "delete")) throw ElasticRefusal.Of(400, "illegal_argument_exception", $"Malformed action/metadata line, found [{action}]");
            faults.CheckItem(id, line);
            var (now, result) = indexes.FindOrCreate(name).Write(id, source, WriteTerms.Read(terms, action == "create"));
            item["_version"] = now.Version;
            item["result"] = result;
            item["_seq_no"] = now.SeqNo;
            item["_primary_term"] = WriteTerms.PrimaryTerm;
            item["status"] = result switch { "created" => 201, "not_found" => 404, _ => 200 };
        }
        catch (ElasticRefusal refusal)
        {
            item["status"] = refusal.Status;
            item["error"] = refusal.Error;
        }
        return item;
    }

    private static JsonObject Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line)!.AsObject();
        }
        catch (JsonException)
        {
            throw ElasticRefusal.Of(400, "illegal_argument_exception", "Malformed action/metadata line");
        }
    }
}
