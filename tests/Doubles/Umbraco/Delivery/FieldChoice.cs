using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary><c>fields=properties[title,summary]</c>; anything in another form is not refused and leaves no property.</summary>
internal sealed record FieldChoice(IReadOnlyList<string>? Names)
{
    public static FieldChoice Of(HttpRequest request)
    {
        var asked = request.Query["fields"].ToString();
        if (asked.Length == 0 || asked == "properties[$all]") return new((IReadOnlyList<string>?)null);
        return asked.StartsWith("properties[", StringComparison.Ordinal) && asked.EndsWith(']')
            ? new(asked["properties[".Length..^1].Split(','))
            : new([]);
    }

    public bool Has(string property) => Names is null || Names.Contains(property);
}
