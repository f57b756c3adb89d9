using System.Text.Json;

namespace ReciproCoach.Matching.Solver.Proving;

/// <summary>Writes proofs as JSON of whole numbers only. Empty parts are left away.</summary>
internal sealed class CertificateWriter(Utf8JsonWriter json)
{
    public void Write(Certificate certificate)
    {
        json.WriteStartObject();
        json.WriteString("format", Certificate.Format);
        json.WriteNumber("version", Certificate.Version);
        json.WriteString("objective", certificate.Objective);
        json.WriteNumber("people", certificate.People);
        json.WriteNumber("matched", certificate.Matched);
        json.WriteNumber("total", certificate.Total);
        json.WriteNumber("top", certificate.Top);
        json.WriteStartArray("stages");
        foreach (var stage in certificate.Stages)
            Write(stage);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(ProvenStage stage)
    {
        json.WriteStartObject();
        json.WriteString("stage", stage.Stage.Name);
        if (stage.Stage.Floor is { } floor)
            json.WriteNumber("floor", floor);
        json.WriteNumber("found", stage.Stage.Found);
        json.WriteNumber("bound", stage.Stage.Bound);
        json.WritePropertyName("proof");
        Write(stage.Proof);
        json.WriteEndObject();
    }

    private void Write(ProofNode node)
    {
        json.WriteStartObject();
        if (node.Fixes.Count > 0)
        {
            json.WriteStartArray("fix");
            node.Fixes.ForEach(Write);
            json.WriteEndArray();
        }

        if (node.Bound is { } bound)
        {
            json.WritePropertyName("bound");
            Write(bound);
        }
        else
        {
            json.WritePropertyName("split");
            Write(node.Split ?? throw new InvalidOperationException("A node is either bounded or split."));
        }

        json.WriteEndObject();
    }

    private void Write(Split split)
    {
        json.WriteStartObject();
        switch (split)
        {
            case Split.OnPair pair:
                Numbers("pair", [pair.One, pair.Other]);
                Child("there", pair.There);
                Child("back", pair.Back);
                Child("apart", pair.Apart);
                break;
            case Split.OnPerson person:
                json.WriteNumber("person", person.Person);
                Child("out", person.Out);
                Child("in", person.In);
                break;
            case Split.OnArc arc:
                Numbers("made", [arc.Client, arc.Coach]);
                Child("yes", arc.Yes);
                Child("no", arc.No);
                break;
        }

        json.WriteEndObject();
    }

    private void Child(string name, ProofNode child)
    {
        json.WritePropertyName(name);
        Write(child);
    }

    private void Write(Proof proof)
    {
        json.WriteStartObject();
        json.WriteNumber("scale", proof.Scale);
        if (proof.OutPrice != 0)
            json.WriteNumber("out", proof.OutPrice);
        if (proof.BelowPrices.Count > 0)
            Numbers("below", [.. proof.BelowPrices]);
        Numbers("coach", proof.CoachPrices);
        if (proof.Pairs.Count > 0)
            Write(proof.Pairs);
        if (proof.OddSets.Count > 0)
            Write(proof.OddSets);
        json.WriteEndObject();
    }

    private void Write(IReadOnlyList<PairPrice> pairs)
    {
        json.WriteStartArray("pairs");
        foreach (var pair in pairs)
            Numbers(null, [pair.Low, pair.High, pair.Price]);
        json.WriteEndArray();
    }

    private void Write(IReadOnlyList<OddSet> sets)
    {
        json.WriteStartArray("odd");
        foreach (var set in sets)
        {
            json.WriteStartObject();
            Numbers("clients", [.. set.Clients.Select(client => (long)client)]);
            Numbers("coaches", [.. set.Coaches.Select(coach => (long)coach)]);
            json.WriteStartArray("teeth");
            foreach (var (low, high) in set.Teeth)
                Numbers(null, [low, high]);
            json.WriteEndArray();
            json.WriteNumber("price", set.Price);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Numbers(string? name, ReadOnlySpan<long> numbers)
    {
        if (name is null)
            json.WriteStartArray();
        else
            json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
