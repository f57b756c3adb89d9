using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Verifier.Tests.Checking;

/// <summary>
/// The certificate's specification once more, as slow and plain as it can be told: whole tables, recursion, numbers without an
/// end. It shares no line with the verifier, so that each can find the other wrong.
/// </summary>
internal sealed class PlainCheck(SmallRound round)
{
    private readonly int n = round.People;

    /// <summary>Whether the certificate proves all it claims about the matching.</summary>
    public static bool Accepts(SmallRound round, string json)
    {
        try
        {
            return new PlainCheck(round).Holds(JsonNode.Parse(json)!.AsObject());
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException or NullReferenceException or OverflowException or KeyNotFoundException or ArgumentException)
        {
            return false;
        }
    }

    private bool Holds(JsonObject certificate)
    {
        Only(certificate, "format", "version", "objective", "people", "matched", "total", "top", "stages");
        var stages = certificate["stages"]!.AsArray().Select(stage => stage!.AsObject()).ToList();
        foreach (var stage in stages)
            Only(stage, "stage", "floor", "found", "bound", "proof");
        var names = stages.Select(stage => (string)stage["stage"]!).ToList();
        var floors = stages.Where(stage => stage.ContainsKey("floor")).Select(stage => (int)stage["floor"]!).ToList();
        var fits = (string)certificate["objective"]! switch
        {
            "total" => names is ["people", "total"] && floors.Count == 0,
            "leximin" => names[0] == "people" && names[^1] == "total" && names.Count >= 2 && names[1..^1].All(name => name == "below")
                && floors.Count == names.Count - 2 && floors.SequenceEqual(floors.Distinct().Order()),
            var floor => names is ["people", "below", "total"] && floors.Count == 1 && floor == $"floor:{floors[0]}",
        };
        var matched = round.Made.Count(made => made >= 0);
        var total = Enumerable.Range(0, n).Where(i => round.Made[i] >= 0).Sum(i => (long)round.Score[i, round.Made[i]]);
        if (!fits || (string)certificate["format"]! != "reciprocoach-matching-certificate" || (long)certificate["version"]! != 1
            || (long)certificate["people"]! != n || (long)certificate["matched"]! != matched || (long)certificate["total"]! != total)
            return false;

        var top = (long)certificate["top"]!;
        var earlier = new List<(int Floor, long Found)>();
        foreach (var (stage, name) in stages.Zip(names))
        {
            var (found, bound) = ((long)stage["found"]!, (long)stage["bound"]!);
            var floor = stage.ContainsKey("floor") ? (int)stage["floor"]! : 0;
            var below = Enumerable.Range(0, n).Count(i => round.Made[i] >= 0 && round.Score[i, round.Made[i]] < floor);
            if (found != (name switch { "people" => matched, "below" => below, _ => total }) || (name == "below" ? bound > found : bound < found))
                return false;
            BigInteger claim = name switch { "people" => n - (BigInteger)bound, "below" => bound, _ => (BigInteger)top * matched - bound };
            var context = new Context(name, floor, top, claim, n - matched, [.. earlier]);
            if (!Proved(stage["proof"]!.AsObject(), Root(), context))
                return false;
            if (name == "below")
                earlier.Add((floor, found));
        }

        return true;
    }

    private bool[,] Root()
    {
        var usable = new bool[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
                usable[i, j] = i == j || round.Score[i, j] >= 0;
        }

        foreach (var (i, j) in round.Forbidden) usable[i, j] = false;
        foreach (var (i, j) in round.Forced) Make(usable, i, j);
        return usable;
    }

    private bool Proved(JsonObject node, bool[,] usable, Context context)
    {
        Only(node, "fix", "bound", "split");
        if (node.ContainsKey("bound") == node.ContainsKey("split")) throw new FormatException();
        DeadEnds(usable);
        foreach (var fix in node["fix"]?.AsArray() ?? [])
        {
            var (bound, reduced, least) = Weigh(fix!.AsObject(), usable, context);
            var scale = (long)fix["scale"]!;
            for (var i = 0; i < n && bound is not null; i++)
            {
                for (var j = 0; j < n; j++)
                    usable[i, j] &= Ceiling(bound.Value + reduced[i, j] - least[i], scale) < context.Claim;
            }

            DeadEnds(usable);
        }

        if (node["bound"] is JsonObject prices)
            return Weigh(prices, usable, context).Bound is not { } bound || Ceiling(bound, (long)prices["scale"]!) >= context.Claim;
        return Split(node["split"]!.AsObject(), usable, context);
    }

    private bool Split(JsonObject split, bool[,] usable, Context context)
    {
        bool Branch(string name, Action<bool[,]> decide)
        {
            var copy = (bool[,])usable.Clone();
            decide(copy);
            return Proved(split[name]!.AsObject(), copy, context);
        }

        if (split.ContainsKey("person"))
        {
            Only(split, "person", "out", "in");
            var p = Person(split["person"]!);
            return Branch("out", u => { for (var k = 0; k < n; k++) if (k != p) u[p, k] = u[k, p] = false; }) & Branch("in", u => u[p, p] = false);
        }

        if (split.ContainsKey("pair"))
        {
            Only(split, "pair", "there", "back", "apart");
            var (i, j) = Two(split["pair"]!);
            return Branch("there", u => Make(u, i, j)) & Branch("back", u => Make(u, j, i)) & Branch("apart", u => u[i, j] = u[j, i] = false);
        }

        Only(split, "made", "yes", "no");
        var (client, coach) = Two(split["made"]!);
        return Branch("yes", u => Make(u, client, coach)) & Branch("no", u => u[client, coach] = false);
    }

    private void Make(bool[,] usable, int i, int j)
    {
        for (var k = 0; k < n; k++)
        {
            if (k != j) usable[i, k] = false;
            if (k != i) usable[k, j] = false;
        }

        usable[j, i] = usable[j, j] = usable[i, i] = false;
    }

    private void DeadEnds(bool[,] usable)
    {
        for (var again = true; again;)
        {
            again = false;
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++)
                {
                    if (i == j || !usable[i, j]) continue;
                    var all = Enumerable.Range(0, n).ToList();
                    if (all.Exists(k => k != i && k != j && usable[j, k]) && all.Exists(k => k != i && k != j && usable[k, i])) continue;
                    usable[i, j] = false;
                    again = true;
                }
            }
        }
    }

    private (BigInteger? Bound, BigInteger[,] Reduced, BigInteger[] Least) Weigh(JsonObject prices, bool[,] usable, Context context)
    {
        Only(prices, "scale", "out", "below", "coach", "pairs", "odd");
        var (scale, coach) = ((long)prices["scale"]!, prices["coach"]!.AsArray().Select(v => (long)v!).ToArray());
        var outPrice = prices["out"] is { } o ? (long)o : 0;
        var below = (prices["below"]?.AsArray() ?? []).Select(v => (long)v!).ToArray();
        if (scale < 1 || coach.Length != n || (context.Stage == "people" && outPrice != 0) || below.Length > context.Floors.Length) throw new FormatException();

        var reduced = new BigInteger[n, n];
        BigInteger constant = -(BigInteger)outPrice * (context.Stage == "people" ? 0 : context.LeftOut);
        for (var k = 0; k < below.Length; k++) constant -= (BigInteger)below[k] * context.Floors[k].Found;
        for (var i = 0; i < n; i++)
        {
            constant += coach[i];
            for (var j = 0; j < n; j++)
            {
                var score = round.Score[i, j];
                reduced[i, j] = (i == j ? scale * (context.Stage == "people" ? 1 : 0) + (BigInteger)outPrice : (BigInteger)scale * Cost(score, context)) - coach[j];
                for (var k = 0; k < below.Length && i != j; k++) reduced[i, j] += score < context.Floors[k].Floor ? below[k] : 0;
            }
        }

        foreach (var pair in prices["pairs"]?.AsArray() ?? [])
        {
            var (i, j) = Edge([pair![0]!, pair[1]!]);
            var price = Price(pair[2]!);
            if (pair.AsArray().Count != 3) throw new FormatException();
            (reduced[i, j], reduced[j, i], constant) = (reduced[i, j] + price, reduced[j, i] + price, constant - price);
        }

        foreach (var odd in prices["odd"]?.AsArray() ?? [])
            constant -= OddSet(odd!.AsObject(), reduced);

        var least = new BigInteger[n];
        for (var i = 0; i < n; i++)
        {
            var open = Enumerable.Range(0, n).Where(j => usable[i, j]).Select(j => reduced[i, j]).ToList();
            if (open.Count == 0) return (null, reduced, least);
            constant += least[i] = open.Min();
        }

        return (constant, reduced, least);
    }

    private BigInteger OddSet(JsonObject odd, BigInteger[,] reduced)
    {
        Only(odd, "clients", "coaches", "teeth", "price");
        var clients = odd["clients"]!.AsArray().Select(p => Person(p!)).ToList();
        var coaches = odd["coaches"]!.AsArray().Select(p => Person(p!)).ToList();
        var teeth = odd["teeth"]!.AsArray().Select(tooth => tooth!.AsArray().Count == 2 ? Edge([tooth[0]!, tooth[1]!]) : throw new FormatException()).ToList();
        var price = Price(odd["price"]!);
        if (clients.Distinct().Count() != clients.Count || coaches.Distinct().Count() != coaches.Count || teeth.Distinct().Count() != teeth.Count
            || (clients.Count + coaches.Count + teeth.Count) % 2 == 0) throw new FormatException();
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                if (clients.Contains(i) != coaches.Contains(j))
                    reduced[i, j] += teeth.Contains((Math.Min(i, j), Math.Max(i, j))) ? price : -price;
            }
        }

        return (BigInteger)price * (teeth.Count - 1);
    }

    private static BigInteger Cost(int score, Context context) => context.Stage switch
    {
        "people" => 0,
        "below" => score < context.Floor ? 1 : 0,
        _ => (BigInteger)context.Top - score,
    };

    private static BigInteger Ceiling(BigInteger value, long by) =>
        BigInteger.DivRem(value, by, out var rest) + (rest > 0 ? 1 : 0);

    private int Person(JsonNode node) => (long)node is var p && p >= 0 && p < n ? (int)p : throw new FormatException();

    private (int, int) Two(JsonNode node) =>
        node.AsArray() is { Count: 2 } a && Person(a[0]!) is var i && Person(a[1]!) is var j && i != j ? (i, j) : throw new FormatException();

    private (int Low, int High) Edge(JsonNode[] nodes) =>
        Person(nodes[0]) is var i && Person(nodes[1]) is var j && i < j ? (i, j) : throw new FormatException();

    private static long Price(JsonNode node) => (long)node is var price && price >= 0 ? price : throw new FormatException();

    private static void Only(JsonObject node, params string[] names)
    {
        if (node.Any(field => !names.Contains(field.Key))) throw new FormatException();
    }

    private sealed record Context(string Stage, int Floor, long Top, BigInteger Claim, int LeftOut, (int Floor, long Found)[] Floors);
}
