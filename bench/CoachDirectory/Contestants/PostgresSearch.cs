using Npgsql;
using NpgsqlTypes;
using ReciproCoach.CoachDirectory.Bench.Measuring;
using ReciproCoach.CoachDirectory.Searching;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Bench.Contestants;

/// <summary>
/// PostgreSQL's own full-text search over the same coaches, a row for each way they are seen: five languages' stems and the plain
/// words in one weighed vector under one GIN index, what filters look at in narrow columns. One connection, one warm server process.
/// </summary>
internal sealed class PostgresSearch(House house, NpgsqlConnection connection) : IAsyncDisposable
{
    public static readonly IReadOnlyDictionary<string, string> Stemmers = new Dictionary<string, string>
    {
        ["en"] = "english", ["fr"] = "french", ["de"] = "german", ["it"] = "italian", ["es"] = "spanish",
    };

    private readonly Dictionary<string, short> days = [];

    /// <summary>Every different waking day, and its number.</summary>
    public IReadOnlyDictionary<string, short> Days => days;

    public NpgsqlConnection Connection => connection;

    /// <summary>What the server has worked for us, in milliseconds.</summary>
    public double Worked => ProcessorTime.Of(connection.ProcessID);

    public static async Task<PostgresSearch> OpenAsync(House house, string database)
    {
        var connection = new NpgsqlConnection(database + ";Timeout=120;Command Timeout=600");
        await connection.OpenAsync();
        var search = new PostgresSearch(house, connection);
        // Whole answers are kept in memory, nothing is compiled for the sake of milliseconds, and one process does all, as in the embedded search.
        await search.RunAsync("SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET jit = off; SET max_parallel_workers_per_gather = 0");
        return search;
    }

    public async Task FillAsync(IEnumerable<CoachFacts> coaches)
    {
        await RunAsync("CREATE EXTENSION IF NOT EXISTS unaccent");
        await RunAsync("CREATE TABLE raw (member uuid, audiences smallint, languages smallint[], credential smallint, specialities smallint[], country smallint, years smallint, voices boolean, open_until bigint, day smallint, ord text, since bigint, name text, " + string.Join(", ", Stemmers.Keys.SelectMany(code => new[] { $"a_{code} text", $"c_{code} text", $"d_{code} text" })) + ", plain text)");
        await using (var rows = await connection.BeginBinaryImportAsync("COPY raw FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var coach in coaches)
                foreach (var (seen, by) in coach.Views()) await WriteAsync(rows, seen, by);
            await rows.CompleteAsync();
        }
        var vector = string.Join(" || ", Stemmers.SelectMany(one => ((string[])["a", "c", "d"]).Select(part => $"setweight(to_tsvector('{one.Value}', unaccent({part}_{one.Key})), '{part.ToUpperInvariant()}')")));
        await RunAsync($"CREATE TABLE coach AS SELECT member, audiences, languages, credential, specialities, country, years, voices, open_until, day, ord, since, setweight(to_tsvector('simple', unaccent(name)), 'A') || {vector} || setweight(to_tsvector('simple', unaccent(plain)), 'D') AS words FROM raw");
        await RunAsync("DROP TABLE raw; CREATE INDEX coach_words ON coach USING gin (words) WITH (fastupdate = off); CREATE INDEX coach_member ON coach (member); CREATE INDEX coach_ord ON coach (ord, member)");
        await RunAsync("VACUUM ANALYZE coach");
    }

    public async Task<string> VersionAsync()
    {
        await using var command = new NpgsqlCommand("SHOW server_version", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task WriteAsync(NpgsqlBinaryImporter rows, SeenFacts seen, IReadOnlyList<Audience> by)
    {
        var (coach, traits) = (seen.Coach, house.Vocabulary.TraitsOf(seen));
        await rows.StartRowAsync();
        await rows.WriteAsync(coach.Member, NpgsqlDbType.Uuid);
        await rows.WriteAsync((short)by.Sum(audience => 1 << (int)audience), NpgsqlDbType.Smallint);
        await rows.WriteAsync(Numbers(Facet.Language, traits), NpgsqlDbType.Array | NpgsqlDbType.Smallint);
        await rows.WriteAsync(Numbers(Facet.Credential, traits) is [var credential] ? credential : (short)-1, NpgsqlDbType.Smallint);
        await rows.WriteAsync(Numbers(Facet.Speciality, traits), NpgsqlDbType.Array | NpgsqlDbType.Smallint);
        await rows.WriteAsync((short)traits.Country, NpgsqlDbType.Smallint);
        await rows.WriteAsync(Numbers(Facet.Years, traits) is [var years] ? years : (short)-1, NpgsqlDbType.Smallint);
        await rows.WriteAsync(seen.Testimonials.Count > 0, NpgsqlDbType.Boolean);
        await rows.WriteAsync(traits.OpenUntil, NpgsqlDbType.Bigint);
        await rows.WriteAsync(NumberOf(traits.Day), NpgsqlDbType.Smallint);
        await rows.WriteAsync(DescribeCoach.OrderOf(coach.Name), NpgsqlDbType.Text);
        await rows.WriteAsync(seen.Since.ToUnixTimeMilliseconds(), NpgsqlDbType.Bigint);
        await rows.WriteAsync(coach.Name, NpgsqlDbType.Text);
        foreach (var words in Stemmers.Keys.Select(house.Words.For))
        {
            var text = coach.Texts.GetValueOrDefault(words.Language.Code);
            await rows.WriteAsync(string.Join(' ', coach.Specialities.Select(key => words[Specialities.Label(key)]).Prepend(text?.Headline)), NpgsqlDbType.Text);
            await rows.WriteAsync(text?.Bio ?? "", NpgsqlDbType.Text);
            await rows.WriteAsync(string.Join(' ', seen.Testimonials.Where(voice => voice.Language == words.Language.Code).Select(voice => voice.Words)), NpgsqlDbType.Text);
        }
        await rows.WriteAsync(Plain(seen), NpgsqlDbType.Text);
    }

    private short[] Numbers(Facet facet, Traits traits) =>
        [.. house.Vocabulary.ValuesIn(facet, traits).Select(value => (short)Array.IndexOf([.. house.Vocabulary.ValuesOf(facet)], value))];

    private short NumberOf(string? day)
    {
        if (day is null) return 0;
        if (!days.TryGetValue(day, out var number)) days[day] = number = (short)(days.Count + 1);
        return number;
    }

    /// <summary>Words as they are written, for beginnings of words, and where somebody is.</summary>
    private string Plain(SeenFacts seen) => string.Join(' ', seen.Coach.Texts.Values.SelectMany(text => (string[])[text.Headline, text.Bio])
        .Concat(seen.Testimonials.Select(voice => voice.Words)).Append(seen.Coach.Organisation)
        .Concat(Stemmers.Keys.SelectMany(code => Places(house.Words.For(code), seen.Coach))));

    private static IEnumerable<string?> Places(Words words, SeenCoach coach) =>
        [coach.Country is { } country ? words.Formats.CountryName(country) : null, coach.TimeZone is { } zone ? words.Formats.City(zone) : null];

    private async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
