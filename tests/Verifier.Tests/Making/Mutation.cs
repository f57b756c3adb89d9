using System.Text.Json.Nodes;
using ReciproCoach.Verifier.Tests.Checking;

namespace ReciproCoach.Verifier.Tests.Making;

/// <summary>Changes one thing about a round, a matching or its certificate, at random; some changes leave everything true.</summary>
internal sealed class Mutation(int seed)
{
    private readonly Random random = new(seed);

    public (SmallRound Round, string Certificate) Of(SmallRound round, string certificate)
    {
        var json = JsonNode.Parse(certificate)!.AsObject();
        switch (random.Next(14))
        {
            case 0: return (RaiseUnusedScore(round), certificate);
            case 1: return (DropCircle(round), certificate);
            case 2: return (SwapCoaches(round), certificate);
            case 3: ChangeHead(json); break;
            case 4: ChangeStage(json); break;
            case 5: case 6: ChangeNumber(Prices(json)); break;
            case 7: ChangeBranches(json); break;
            case 8: DropPart(Prices(json)); break;
            case 9: ChangeFixes(json); break;
            case 10: AddOddSet(Prices(json), round.People); break;
            case 11: AddPair(Prices(json), round.People); break;
            case 12: Divide(json, round.People); break;
            case 13: Prices(json)["out"] = random.Next(-200, 2_000); break;
        }

        return (round, json.ToJsonString());
    }

    private SmallRound RaiseUnusedScore(SmallRound round)
    {
        var (client, coach) = (random.Next(round.People), random.Next(round.People));
        return client == coach || round.Made[client] == coach ? round
            : round.With(client, coach, Math.Clamp(round.Score[client, coach] + random.Next(-50, 400), -1, 65_535));
    }

    private SmallRound DropCircle(SmallRound round)
    {
        var made = (int[])round.Made.Clone();
        for (var person = random.Next(round.People); made[person] >= 0;)
            (person, made[person]) = (made[person], -1);
        return round with { Made = made };
    }

    private SmallRound SwapCoaches(SmallRound round)
    {
        var made = (int[])round.Made.Clone();
        var (one, other) = (random.Next(round.People), random.Next(round.People));
        (made[one], made[other]) = (made[other], made[one]);
        return round with { Made = made };
    }

    private void ChangeHead(JsonObject json)
    {
        var name = Any("people", "matched", "total", "top", "version");
        json[name] = (long)json[name]! + random.Next(-2, 3);
    }

    private void ChangeStage(JsonObject json)
    {
        var stage = Any([.. json["stages"]!.AsArray()])!.AsObject();
        var name = Any([.. stage.Select(field => field.Key).Where(key => key is "found" or "bound" or "floor")]);
        stage[name] = (long)stage[name]! + random.Next(-3, 4);
    }

    private void ChangeNumber(JsonObject prices)
    {
        var numbers = new List<JsonValue>();
        Collect(prices);
        var chosen = Any([.. numbers]);
        long[] by = [-chosen.GetValue<long>(), 1, -1, random.Next(-3_000, 3_000), chosen.GetValue<long>(), -2 * chosen.GetValue<long>()];
        chosen.ReplaceWith(chosen.GetValue<long>() + Any(by));

        void Collect(JsonNode? node)
        {
            switch (node)
            {
                case JsonObject part: foreach (var (_, child) in part) Collect(child); break;
                case JsonArray list: foreach (var child in list) Collect(child); break;
                case JsonValue value: numbers.Add(value); break;
            }
        }
    }

    private void ChangeBranches(JsonObject json)
    {
        var splits = Nodes(json).Select(node => node["split"]).OfType<JsonObject>().ToList();
        if (splits.Count == 0)
            return;
        var split = Any([.. splits]);
        var names = split.Select(field => field.Key).Where(key => split[key] is JsonObject).ToArray();
        var (one, other) = (Any(names), Any(names));
        switch (random.Next(4))
        {
            case 0: split.Remove(one); break;
            case 1: (split[one], split[other]) = (split[other]!.DeepClone(), split[one]!.DeepClone()); break;
            case 2: split[one] = split[other]!.DeepClone(); break;
            case 3 when split["pair"] is JsonArray pair: split["pair"] = new JsonArray(pair[0]!.DeepClone(), random.Next(3)); break;
        }
    }

    private void ChangeFixes(JsonObject json)
    {
        var node = Any([.. Nodes(json)]);
        if (node["fix"] is JsonArray fixes && random.Next(2) == 0)
            fixes.RemoveAt(random.Next(fixes.Count));
        else if (node["bound"] is JsonObject bound)
            node["fix"] = new JsonArray(bound.DeepClone());
    }

    private void AddOddSet(JsonObject prices, int people)
    {
        JsonArray Some() => [.. Enumerable.Range(0, people).Where(_ => random.Next(2) == 0).Select(person => JsonValue.Create(person))];
        var (clients, coaches, teeth) = (Some(), random.Next(3) == 0 ? null : Some(), new JsonArray());
        coaches ??= (JsonArray)clients.DeepClone();
        for (var tooth = random.Next(4); tooth > 0; tooth--)
            teeth.Add(Edge(people));
        prices["odd"] ??= new JsonArray();
        prices["odd"]!.AsArray().Add(new JsonObject { ["clients"] = clients, ["coaches"] = coaches, ["teeth"] = teeth, ["price"] = random.Next(100) });
    }

    private void AddPair(JsonObject prices, int people)
    {
        var pair = Edge(people);
        pair.Add(random.Next(-10, 100));
        prices["pairs"] ??= new JsonArray();
        prices["pairs"]!.AsArray().Add(pair);
    }

    /// <summary>Divides a node into parts that each keep its proof; that leaves every claim proved.</summary>
    private void Divide(JsonObject json, int people)
    {
        var node = Any([.. Nodes(json).Where(node => node.ContainsKey("bound"))]);
        var (bound, split) = (node["bound"]!, new JsonObject());
        var (on, names) = random.Next(3) switch
        {
            0 => ("person", (string[])["out", "in"]),
            1 => ("made", ["yes", "no"]),
            _ => ("pair", ["there", "back", "apart"]),
        };
        split[on] = on == "person" ? random.Next(people) : Edge(people);
        foreach (var name in names)
            split[name] = new JsonObject { ["bound"] = bound.DeepClone() };
        node.Remove("bound");
        node["split"] = split;
    }

    private void DropPart(JsonObject prices) => prices.Remove(Any([.. prices.Select(field => field.Key)]));

    private JsonArray Edge(int people)
    {
        var (one, other) = (random.Next(people), random.Next(people));
        return [Math.Min(one, other), Math.Max(one, other)];
    }

    private JsonObject Prices(JsonObject json) => Any(
        [.. Nodes(json).SelectMany(node => (node["fix"]?.AsArray().Select(fix => fix!.AsObject()) ?? []).Append(node["bound"] as JsonObject)).OfType<JsonObject>()]);

    private static List<JsonObject> Nodes(JsonObject json)
    {
        var (nodes, open) = (new List<JsonObject>(), new Stack<JsonObject>(json["stages"]!.AsArray().Select(stage => stage!["proof"]!.AsObject())));
        while (open.TryPop(out var node))
        {
            nodes.Add(node);
            foreach (var (_, child) in node["split"] as JsonObject ?? [])
            {
                if (child is JsonObject branch) open.Push(branch);
            }
        }

        return nodes;
    }

    private T Any<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
