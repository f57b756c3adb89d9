namespace ReciproCoach.Matching.Verifier.Reading;

/// <summary>Keeps track of an object's fields: each known, none twice, none that is needed missing.</summary>
internal struct Fields(string thing)
{
    private List<string>? seen;

    public void Take(string name, in JsonCursor cursor)
    {
        seen ??= [];
        if (seen.Contains(name))
            throw cursor.Unexpected($"{thing} with “{name}” twice");
        seen.Add(name);
    }

    public readonly bool Has(string name) => seen?.Contains(name) == true;

    public readonly void Need(in JsonCursor cursor, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Has(name))
                throw cursor.Unexpected($"{thing} without “{name}”");
        }
    }

    public readonly Refused Unknown(string name, in JsonCursor cursor) =>
        cursor.Unexpected($"{thing} with “{(name.Length > 40 ? name[..40] + "…" : name)}”, which the format does not know,");
}
