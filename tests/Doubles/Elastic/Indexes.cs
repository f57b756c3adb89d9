using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>All indexes and the names in front of them.</summary>
internal sealed class Indexes
{
    private readonly Dictionary<string, StoredIndex> all = new(StringComparer.Ordinal);

    public IEnumerable<StoredIndex> All => all.Values;

    /// <summary>By its name or by an alias that stands for it alone.</summary>
    public StoredIndex Find(string name) => Seek(name) ?? throw ElasticRefusal.NoIndex(name);

    public StoredIndex? Seek(string name)
    {
        if (all.TryGetValue(name, out var index)) return index;
        var behind = all.Values.Where(one => one.Aliases.Contains(name)).ToList();
        return behind.Count > 1 ? throw ElasticRefusal.Of(400, "illegal_argument_exception", $"alias [{name}] has more than one index") : behind.FirstOrDefault();
    }

    /// <summary>By a name or a pattern with one star at its end.</summary>
    public IEnumerable<StoredIndex> Matching(string pattern) =>
        pattern.EndsWith('*') ? all.Values.Where(index => index.Name.StartsWith(pattern[..^1], StringComparison.Ordinal)) : [Find(pattern)];

    public StoredIndex Create(string name, JsonObject body)
    {
        if (all.ContainsKey(name)) throw ElasticRefusal.Of(400, "resource_already_exists_exception", $"index [{name}/uuid] already exists");
        foreach (var key in body.Select(part => part.Key).Where(key => key is not ("settings" or "mappings" or "aliases")))
            throw ElasticRefusal.Of(400, "parse_exception", $"unknown key [{key}] for create index");
        return all[name] = new(name, body);
    }

    /// <summary>A write to a name nobody knows makes an index of it, as servers do unless told otherwise.</summary>
    public StoredIndex FindOrCreate(string name) => Seek(name) ?? Create(name, new() { ["mappings"] = new JsonObject { ["dynamic"] = "true" } });

    public void Delete(string name)
    {
        if (all.Values.Any(index => index.Aliases.Contains(name)))
            throw ElasticRefusal.Of(400, "illegal_argument_exception", $"The provided expression [{name}] matches an alias, specify the corresponding concrete indices instead.");
        if (!all.Remove(name)) throw ElasticRefusal.NoIndex(name);
    }

    /// <summary>All actions or none.</summary>
    public void ChangeAliases(JsonArray actions)
    {
        var steps = actions.Select(action => action!.AsObject().Single()).Select(action => (action.Key, Index: Find(action.Value!["index"]!.GetValue<string>()), Alias: action.Value["alias"]?.GetValue<string>())).ToList();
        foreach (var (action, index, alias) in steps)
        {
            if (action is not ("add" or "remove" or "remove_index")) throw ElasticRefusal.Of(400, "illegal_argument_exception", $"unknown action [{action}]");
            if (action == "add" && all.ContainsKey(alias!)) throw ElasticRefusal.Of(400, "invalid_alias_name_exception", $"Invalid alias name [{alias}]: an index exists with the same name as the alias");
            if (action == "remove" && !index.Aliases.Contains(alias!)) throw ElasticRefusal.Of(404, "aliases_not_found_exception", $"aliases [{alias}] missing");
        }
        foreach (var (action, index, alias) in steps)
        {
            if (action == "add") index.Aliases.Add(alias!);
            else if (action == "remove") index.Aliases.Remove(alias!);
            else all.Remove(index.Name);
        }
    }
}
