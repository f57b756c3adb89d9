using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary><c>fields=properties[title,summary]</c>; anything in another form is not refused and leaves no property.</summary>
internal sealed record FieldChoice(IReadOnlyList<string>? Names)
{
    public static FieldChoice None { get; } = new([]);

    /// <param name="request">Asks for some in its query.</param>
    /// <param name="name"><c>fields</c>, or <c>expand</c>, which has the same form.</param>
    public static FieldChoice Of(HttpRequest request, string name = "fields")
    {
        var asked = request.Query[name].ToString();
        if (asked.Length == 0 && name == "expand") return None;
        if (asked.Length == 0 || asked == "properties[$all]") return new((IReadOnlyList<string>?)null);
        return asked.StartsWith("properties[", StringComparison.Ordinal) && asked.EndsWith(']')
            ? new(asked["properties[".Length..^1].Split(','))
            : new([]);
    }

    public bool Has(string property) => Names is null || Names.Contains(property);
}
