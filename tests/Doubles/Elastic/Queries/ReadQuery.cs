using System.Text.Json.Nodes;

namespace ReciproCoach.Doubles.Elastic.Queries;

/// <summary>How well a document fits; null where it does not.</summary>
internal delegate double? Fit(StoredDocument document);

/// <summary>Turns the query language, as far as the portal speaks it, into something that can be asked of a document.</summary>
internal sealed class ReadQuery(Seen seen)
{
    public Fit Read(JsonObject query)
    {
        if (query.Count != 1) throw ElasticRefusal.NotParsed("query malformed, one kind of query expected");
        var (kind, node) = query.Single();
        var body = node!.AsObject();
        return kind switch
        {
            "match_all" => MatchAll(body),
            "match_none" => _ => null,
            "bool" => Bool(body),
            "dis_max" => DisMax(body),
            "constant_score" => ConstantScore(body),
            "term" => Words.Term(seen, body),
            "terms" => Words.Terms(seen, body),
            "prefix" => Words.Prefix(seen, body),
            "fuzzy" => Words.Fuzzy(seen, body),
            "range" => Words.Range(body),
            "exists" => Exists(body),
            _ => throw ElasticRefusal.NotParsed($"unknown query [{kind}]"),
        };
    }

    private static Fit MatchAll(JsonObject body)
    {
        body.Only("match_all", "boost");
        var boost = body.Number("boost", 1);
        return _ => boost;
    }

    private static Fit Exists(JsonObject body)
    {
        body.Only("exists", "field");
        var field = body["field"]!.GetValue<string>();
        return document => document.Fields.Texts.ContainsKey(field) || document.Fields.Values.ContainsKey(field) ? 1 : null;
    }

    private Fit ConstantScore(JsonObject body)
    {
        body.Only("constant_score", "filter", "boost");
        var (filter, boost) = (Read(body["filter"]!.AsObject()), body.Number("boost", 1));
        return document => filter(document) is null ? null : boost;
    }

    private Fit DisMax(JsonObject body)
    {
        body.Only("dis_max", "queries", "tie_breaker", "boost");
        var (queries, tie, boost) = (body.Many("queries").Select(Read).ToList(), body.Number("tie_breaker", 0), body.Number("boost", 1));
        return document =>
        {
            var fits = queries.Select(query => query(document)).OfType<double>().ToList();
            return fits.Count == 0 ? null : boost * (fits.Max() + tie * (fits.Sum() - fits.Max()));
        };
    }

    /// <summary>At least one optional part must fit where nothing else is asked for, or as many as are demanded.</summary>
    private Fit Bool(JsonObject body)
    {
        body.Only("bool", "must", "filter", "should", "must_not", "minimum_should_match", "boost");
        var (must, filter, mustNot) = (body.Many("must").Select(Read).ToList(), body.Many("filter").Select(Read).ToList(), body.Many("must_not").Select(Read).ToList());
        var (should, boost) = (body.Many("should").Select(Read).ToList(), body.Number("boost", 1));
        var least = (int)body.Number("minimum_should_match", should.Count > 0 && must.Count == 0 && filter.Count == 0 ? 1 : 0);
        return document =>
        {
            if (mustNot.Any(query => query(document) is not null) || filter.Any(query => query(document) is null)) return null;
            var needed = must.Select(query => query(document)).ToList();
            var welcome = should.Select(query => query(document)).OfType<double>().ToList();
            return needed.Contains(null) || welcome.Count < least ? null : boost * (needed.Sum()!.Value + welcome.Sum());
        };
    }
}
