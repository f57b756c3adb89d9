using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>One index: documents with versions, and the view searches have of them, which only a refresh renews.</summary>
internal sealed class StoredIndex(string name, JsonObject body)
{
    private ImmutableDictionary<string, StoredDocument> documents = ImmutableDictionary<string, StoredDocument>.Empty;
    private long seqNo = -1;

    public string Name => name;

    public Mapping Mapping { get; } = new(body["mappings"]?.AsObject());

    public HashSet<string> Aliases { get; } = [];

    /// <summary>What a search sees: the living documents at the last refresh.</summary>
    public IReadOnlyList<StoredDocument> Visible { get; private set; } = [];

    /// <summary>All there is, also what is remembered of deleted ones.</summary>
    public IEnumerable<StoredDocument> Everything => documents.Values;

    /// <summary>Former sources that still lie in the files, because nobody has merged them away.</summary>
    public List<JsonObject> Remains { get; } = [];

    public StoredDocument? Find(string id) => documents.GetValueOrDefault(id) is { Source: not null } document ? document : null;

    public void Refresh() => Visible = [.. documents.Values.Where(document => document.Source is not null).OrderBy(document => document.SeqNo)];

    /// <summary>Writes or, with no source, deletes. The new state and what happened: created, updated, deleted or not_found.</summary>
    public (StoredDocument Now, string Result) Write(string id, JsonObject? source, WriteTerms terms)
    {
        var before = documents.GetValueOrDefault(id);
        terms.Check(id, before);
        var now = new StoredDocument(id, terms.Next(before), ++seqNo, source?.DeepClone().AsObject(), source is null ? IndexedFields.None : Mapping.Index(source));
        documents = documents.SetItem(id, now);
        if (before?.Source is { } former) Remains.Add(former);
        return (now, (before?.Source, source) switch
        {
            (null, null) => "not_found",
            (_, null) => "deleted",
            (null, _) => "created",
            _ => "updated",
        });
    }
}
