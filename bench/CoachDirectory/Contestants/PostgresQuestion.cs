using Npgsql;
using ReciproCoach.CoachDirectory.Bench.Inventing;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Members;

namespace ReciproCoach.CoachDirectory.Bench.Contestants;

/// <summary>
/// One question as one prepared statement, with only the conditions it needs: those who fit the words are read once, with the filters
/// each of them misses; page, total and all counts are made of that. Filters nobody has chosen are counted together in one pass.
/// </summary>
internal sealed class PostgresQuestion : IDisposable
{
    private static readonly (Facet Facet, string Column)[] Single =
        [(Facet.Credential, "credential"), (Facet.Country, "country"), (Facet.Years, "years"), (Facet.Testimonials, "voices"), (Facet.Round, "is_open"), (Facet.Hours, "hours")];

    private static readonly (Facet Facet, string Column)[] Several = [(Facet.Language, "languages"), (Facet.Speciality, "specialities")];

    private readonly House house;
    private readonly CoachQuery query;
    private readonly NpgsqlCommand command;

    public PostgresQuestion(House house, PostgresSearch search, Question question)
    {
        (this.house, query) = (house, question.Query);
        command = new("", search.Connection);
        command.CommandText = Statement(search, question);
        command.Prepare();
    }

    /// <summary>Reads the whole answer.</summary>
    /// <returns>How many fit.</returns>
    public int Ask()
    {
        using var rows = command.ExecuteReader();
        var total = 0;
        while (rows.Read())
            if (rows.GetString(0) == "total") total = (int)rows.GetInt64(2);
        return total;
    }

    public void Dispose() => command.Dispose();

    private string Statement(PostgresSearch search, Question question)
    {
        var rank = query.Words.Length == 0 ? "0::real" : $"ts_rank(words, {Asked()})";
        var order = query.Order switch { CoachOrder.Relevance => "rank DESC, ord, member", CoachOrder.Newest => "since DESC, ord, member", _ => "ord, member" };
        var free = Single.Where(one => query.Of(one.Facet).Count == 0 && (one.Facet is not Facet.Hours || query.MyDay is not null)).Select(one => one.Column).ToList();
        var counts = Single.Where(one => query.Of(one.Facet).Count > 0)
            .Select(one => $"SELECT '{one.Column}', {one.Column}::text, count(*) FROM hit WHERE {Misses(one.Facet)} GROUP BY 2")
            .Concat(Several.Select(one => $"SELECT '{one.Column}', value::text, count(*) FROM hit, unnest({one.Column}) AS value WHERE {Misses(one.Facet)} GROUP BY 2"))
            .Append($"SELECT 'free', concat_ws('|', {string.Join(", ", free.Select(column => $"'{column}=' || {column}"))}), count(*) FROM hit WHERE misses = 0 GROUP BY GROUPING SETS ({string.Join(", ", free.Select(column => $"({column})"))})");
        return $"""
            WITH hit AS MATERIALIZED (SELECT member, ord, since, {rank} AS rank, languages, specialities, credential, country, years, voices, open_until > {house.Clock.GetUtcNow().ToUnixTimeSeconds()} AS is_open, {Hours(search)} AS hours, {MissesOfARow(search)} AS misses
              FROM coach WHERE {Seen(question)}{(query.Words.Length == 0 ? "" : $" AND words @@ {Asked()}")})
            (SELECT 'page' AS what, member::text AS value, 0::bigint AS n FROM hit WHERE misses = 0 ORDER BY {order} LIMIT {query.Size + 1})
            UNION ALL SELECT 'total', '', count(*) FROM hit WHERE misses = 0
            UNION ALL {string.Join("\nUNION ALL ", counts)}
            """;
    }

    /// <summary>The words in every language's stems, and as written; half-typed ones too.</summary>
    private string Asked()
    {
        var words = $"unaccent({Parameter(query.Words)})";
        var beginnings = string.Join(" & ", CoachAnalyzers.Plain(query.Words).Select(word => $"'{word.Replace("'", "", StringComparison.Ordinal)}'{(word.Length >= 4 ? ":*" : "")}"));
        return $"({string.Join(" || ", PostgresSearch.Stemmers.Values.Select(stemmer => $"plainto_tsquery('{stemmer}', {words})"))} || {Parameter(beginnings)}::tsquery)";
    }

    private string Seen(Question question)
    {
        string For(Audience audience) => $"audiences & {1 << (int)audience} <> 0";
        if (question.Reader.Companions.Count == 0) return For(question.Reader.Sees);
        var companions = Parameter(question.Reader.Companions.ToArray());
        return $"(({For(question.Reader.Sees)} AND member <> ALL({companions})) OR ({For(Audience.Round)} AND member = ANY({companions})))";
    }

    private static string Misses(Facet facet) => $"misses & ~{1 << (int)facet} = 0";

    private string MissesOfARow(PostgresSearch search)
    {
        var misses = query.Chosen.Where(one => one.Value.Count > 0).Select(one => $"(CASE WHEN {Fits(one.Key, search)} THEN 0 ELSE {1 << (int)one.Key} END)");
        return string.Join(" | ", misses.DefaultIfEmpty("0"));
    }

    private string Fits(Facet facet, PostgresSearch search) => facet switch
    {
        Facet.Language or Facet.Speciality => $"{Several.First(one => one.Facet == facet).Column} && {Parameter(Chosen(facet))}",
        Facet.Credential or Facet.Years => $"{Single.First(one => one.Facet == facet).Column} = ANY({Parameter(Chosen(facet))})",
        Facet.Country => $"country = ANY({Parameter(query.Of(facet).Select(code => (short)Vocabulary.CountryNumber(code)).ToArray())})",
        Facet.Testimonials => "voices",
        Facet.Round => $"open_until > {house.Clock.GetUtcNow().ToUnixTimeSeconds()}",
        Facet.Hours => $"{Hours(search)} >= {query.HoursInCommon}",
        _ => throw new InvalidOperationException($"There is no filter {facet}."),
    };

    /// <summary>Looked up in a list by the number of the coach's day.</summary>
    private string Hours(PostgresSearch search)
    {
        if (query.MyDay is not { } mine) return "0::smallint";
        var hours = new short[search.Days.Count + 1];
        foreach (var (day, number) in search.Days) hours[number] = (short)house.Hours.Of(mine, day);
        return $"({Parameter(hours)}::smallint[])[day + 1]";
    }

    private short[] Chosen(Facet facet) => [.. query.Of(facet).Select(value => (short)Array.IndexOf([.. house.Vocabulary.ValuesOf(facet)], value))];

    private string Parameter(object value)
    {
        command.Parameters.Add(new() { Value = value });
        return "$" + command.Parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
