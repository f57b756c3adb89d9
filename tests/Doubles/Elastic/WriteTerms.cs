using System.Globalization;
using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic;

/// <summary>On which terms a write is welcome: a version from outside, the state it was read in, or only if nothing is there.</summary>
internal sealed record WriteTerms(long? Version, bool OrEqual, long? IfSeqNo, bool Create)
{
    public const long PrimaryTerm = 1;

    /// <summary>Of a line in a bulk request, or of an address's query.</summary>
    public static WriteTerms Read(Func<string, string?> say, bool create = false)
    {
        var external = say("version_type");
        if (external is not (null or "external" or "external_gte")) throw ElasticRefusal.Of(400, "illegal_argument_exception", $"No version type match [{external}]");
        if (say("if_seq_no") is null != say("if_primary_term") is null) throw ElasticRefusal.Of(400, "action_request_validation_exception", "if_seq_no and if_primary_term go together");
        return new(external is null ? null : Number(say("version")), external is "external_gte", say("if_seq_no") is { } seqNo ? Number(seqNo) : null, create);
    }

    public static WriteTerms Read(JsonObject line, bool create) => Read(name => line[name]?.ToString(), create);

    public void Check(string id, StoredDocument? before)
    {
        if (Create && before?.Source is not null) throw Conflict(id, "document already exists");
        if (IfSeqNo is not null && (before?.Source is null || before.SeqNo != IfSeqNo)) throw Conflict(id, $"required seqNo [{IfSeqNo}], current document has seqNo [{before?.SeqNo}]");
        // A deleted document is remembered with its version.
        if (Version is not null && before is not null && (OrEqual ? Version < before.Version : Version <= before.Version))
            throw Conflict(id, $"current version [{before.Version}] is higher or equal to the one provided [{Version}]");
    }

    public long Next(StoredDocument? before) => Version ?? (before?.Version ?? 0) + 1;

    private static ElasticRefusal Conflict(string id, string why) => ElasticRefusal.Of(409, "version_conflict_engine_exception", $"[{id}]: version conflict, {why}");

    private static long Number(string? digits) => long.Parse(digits ?? throw ElasticRefusal.Of(400, "action_request_validation_exception", "a version is needed"), CultureInfo.InvariantCulture);
}
