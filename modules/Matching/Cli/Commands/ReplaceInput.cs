using System.Globalization;
using ReciproCoach.Matching.Cli.Files;
using ReciproCoach.Matching.Solver;

namespace ReciproCoach.Matching.Cli.Commands;

/// <summary>The running matching and what has changed, read from files and options.</summary>
internal sealed class ReplaceInput
{
    private readonly CsvTable runningTable;
    private readonly CsvTable? lockedTable;
    private readonly Listed<DirectedPair> running;
    private readonly Listed<DirectedPair> locked = new();

    private ReplaceInput(Options options)
    {
        running = RoundFiles.DirectedPairs(runningTable = MatchingFile.Table(options["matching"]));
        if (options.Maybe("locked") is { } path)
            locked = RoundFiles.DirectedPairs(lockedTable = MatchingFile.Table(path));
        var (given, instance) = GivenRound.Read(options, [.. runningTable.Reasons, .. lockedTable?.Reasons ?? []]);
        Draft = new(instance, running.Items)
        {
            Leavers = Ids(options.Maybe("leaves")),
            Joiners = Ids(options.Maybe("joins")),
            Locked = locked.Items,
            MostNewPairs = options.Maybe("most-new") is null ? null : options.Number("most-new", 0, int.MaxValue),
        };
        TakingPart = running.Items.Count - Draft.Leavers.Count + Draft.Joiners.Count;
    }

    public ReplacementDraft Draft { get; }

    /// <summary>How many stay or join.</summary>
    public int TakingPart { get; }

    /// <exception cref="BadInputException">Anything is wrong with files or options.</exception>
    public static ReplaceInput Read(Options options)
    {
        if (options.Maybe("leaves") is null && options.Maybe("joins") is null)
            throw new BadInputException("--leaves is missing");
        var input = new ReplaceInput(options);
        BadInputException.ThrowIfAny([.. input.Draft.Refusals().Select(input.Place).Distinct()]);
        return input;
    }

    /// <summary>Ids with commas between them, written as one line of CSV.</summary>
    private static IReadOnlyList<string> Ids(string? list)
    {
        if (list is null)
            return [];
        var csv = new CsvReader(new StringReader(list));
        var ids = csv.Next() ?? [];
        return csv.Broken is null ? [.. ids] : throw new BadInputException($"the ids {list}: the text {csv.Broken}");
    }

    private string Place(Refusal refusal)
    {
        var sentence = RefusalSentence.Of(refusal);
        return refusal.List switch
        {
            DraftList.Running when refusal.Position >= 0 && refusal.Position < running.Items.Count => At(runningTable, running.Line(refusal.Position), sentence),
            DraftList.Locked when lockedTable is not null => At(lockedTable, locked.Line(refusal.Position), sentence),
            DraftList.Leavers => $"--leaves: {sentence}",
            DraftList.Joiners => $"--joins: {sentence}",
            _ => sentence,
        };
    }

    private static string At(CsvTable table, int line, string sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"{table.Path}: line {line}: {sentence}");
}
