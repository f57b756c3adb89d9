using System.Globalization;
using ReciproCoach.Matching.Solver;
using ReciproCoach.Matching.Verifier;

namespace ReciproCoach.Matching.Cli.Files;

/// <summary>The round the files describe: pairs, and where given people and pins. Refused with every reason, each with its line.</summary>
internal sealed class GivenRound
{
    private readonly CsvTable pairsTable;
    private readonly CsvTable? peopleTable;
    private readonly CsvTable? pinsTable;
    private readonly Listed<ScoredPair> pairs;
    private readonly Listed<string>? people;
    private readonly Listed<DirectedPair> forced = new();
    private readonly Listed<DirectedPair> forbidden = new();

    private GivenRound(Options options)
    {
        pairsTable = new(options["pairs"], "client", "coach", "score");
        pairs = RoundFiles.Pairs(pairsTable);
        if (options.Maybe("people") is { } path)
            people = RoundFiles.People(peopleTable = new(path, "id"));
        if (options.Maybe("pins") is { } pins)
            (forced, forbidden) = RoundFiles.Pins(pinsTable = new(pins, "client", "coach", "rule"));
        Draft = new(people?.Items ?? [.. pairs.Items.SelectMany(pair => new[] { pair.Client, pair.Coach }).Distinct(StringComparer.Ordinal)], pairs.Items)
        {
            Forced = forced.Items,
            Forbidden = forbidden.Items,
        };
    }

    public static string[] Known { get; } = ["pairs!", "people", "pins"];

    public InstanceDraft Draft { get; }

    /// <summary>Reads the files. <paramref name="otherReasons"/> is what is wrong with the files that come with them.</summary>
    /// <exception cref="BadInputException">A file cannot be read or is wrong in any line.</exception>
    public static (GivenRound Round, Instance Instance) Read(Options options, params IEnumerable<string> otherReasons)
    {
        var given = new GivenRound(options);
        var sound = Instance.TryCreate(given.Draft, out var instance, out var refusals);
        var reasons = given.Tables.SelectMany(table => table.Reasons)
            .Concat(refusals.Select(given.Place).Distinct())
            .Concat(otherReasons).ToList();
        BadInputException.ThrowIfAny(reasons);
        return sound ? (given, instance!) : throw new InvalidOperationException("A refused instance names no reason.");
    }

    /// <summary>The same round for the verifier.</summary>
    public Round ForVerifier() => Round.Of(
        Draft.People,
        Draft.Allowed.Select(pair => new AllowedPair(pair.Client, pair.Coach, pair.Score)),
        [.. Draft.Forced.Select(pair => new Pair(pair.Client, pair.Coach))],
        [.. Draft.Forbidden.Select(pair => new Pair(pair.Client, pair.Coach))]);

    private IEnumerable<CsvTable> Tables => new[] { pairsTable, peopleTable, pinsTable }.OfType<CsvTable>();

    private string Place(Refusal refusal)
    {
        var (table, line) = refusal.List switch
        {
            DraftList.People => (peopleTable ?? pairsTable, people?.Line(refusal.Position) ?? 1),
            DraftList.Forced => (pinsTable!, forced.Line(refusal.Position)),
            DraftList.Forbidden => (pinsTable!, forbidden.Line(refusal.Position)),
            _ => (pairsTable, pairs.Line(refusal.Position)),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{table.Path}: line {line}: {RefusalSentence.Of(refusal)}");
    }
}
