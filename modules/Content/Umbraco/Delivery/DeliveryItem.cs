using System.Text.Json;

namespace ReciproCoach.Content.Umbraco.Delivery;

/// <summary>A published document in one culture, as the Delivery API writes it and as it is kept on disk.</summary>
/// <param name="Cultures">The cultures it is published in.</param>
internal sealed record DeliveryItem(Guid Id, string ContentType, string Name, DateTimeOffset UpdateDate, DeliveryRoute Route,
    Dictionary<string, JsonElement> Properties, Dictionary<string, DeliveryRoute>? Cultures = null)
{
    /// <summary>A property's text; empty where it is empty, missing, or no text.</summary>
    public string Text(string alias) => Properties.TryGetValue(alias, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";

    /// <summary>True only where the property is.</summary>
    public bool Flag(string alias) => Properties.TryGetValue(alias, out var value) && value.ValueKind is JsonValueKind.True;

    /// <summary>The markup of rich text; empty where there is none.</summary>
    public string Markup(string alias) => Properties.TryGetValue(alias, out var value) && value.ValueKind is JsonValueKind.Object
        && value.TryGetProperty("markup", out var markup) && markup.ValueKind is JsonValueKind.String ? markup.GetString()! : "";

    /// <summary>The first picked medium, or null.</summary>
    public DeliveryMedia? Picked(string alias) => Properties.TryGetValue(alias, out var value) && value.ValueKind is JsonValueKind.Array && value.GetArrayLength() > 0
        ? value[0].Deserialize<DeliveryMedia>(DeliveryJson.Options)
        : null;
}

/// <summary>Where a document is: <c>/fr/deontologie/</c>.</summary>
internal sealed record DeliveryRoute(string Path, DeliveryStart? StartItem = null);

/// <summary>The root above a document, or the document itself.</summary>
internal sealed record DeliveryStart(Guid Id);

/// <summary>A medium: a picture, a folder, or something else.</summary>
internal sealed record DeliveryMedia(Guid Id, string Name, string MediaType, string? Url = null, int? Width = null, int? Height = null, DateTimeOffset CreateDate = default, DateTimeOffset UpdateDate = default);

/// <summary>A part of a list.</summary>
internal sealed record DeliveryList<T>(long Total, IReadOnlyList<T> Items);

/// <summary>How the API's JSON is read: what must be there must be there.</summary>
internal static class DeliveryJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };
}
