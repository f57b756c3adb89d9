using System.Globalization;
using ReciproCoach.Matching.Bench.Runs;
using ReciproCoach.Matching.Bench.Tables;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is [ChildRun.Word, .. var words]) return ChildRun.Run(words);

var seeds = Option("--seeds") is [var number, ..] ? number : 10;
var sizes = Option("--sizes");
var tables = new Dictionary<string, Action>
{
    ["real"] = () => ProofTable.Write("real", sizes ?? [100, 300, 1_000, 3_000, 10_000, 20_000], seeds),
    ["families"] = () =>
    {
        foreach (var family in new[] { "sym", "mutual", "coarse" }) ProofTable.Write(family, sizes ?? [100, 300, 1_000, 3_000], seeds);
    },
    ["cpsat"] = () => AgainstCpSat.Write(sizes ?? [100, 300], seeds),
    ["sparse"] = () => SparseTable.Write(sizes ?? [100, 300], seeds),
    ["sparse-large"] = () => { foreach (var people in sizes ?? [1_000]) SparseTable.WriteAlone(people, seeds); },
    ["replace"] = () => ReplacementTable.Write(sizes ?? [100, 300], seeds),
    ["byhand"] = () => ByHandTable.Write(sizes ?? [50, 100, 300, 1_000], seeds),
};

if (args is ["all", ..])
{
    foreach (var table in tables.Values) table();
    return 0;
}

if (args is [var name, ..] && tables.TryGetValue(name, out var chosen))
{
    chosen();
    return 0;
}

await Console.Error.WriteLineAsync($"One of {string.Join(", ", tables.Keys)}, all; then --seeds N and --sizes N,N where wanted.");
return 2;

int[]? Option(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length
    ? [.. args[at + 1].Split(',').Select(word => int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture))]
    : null;
