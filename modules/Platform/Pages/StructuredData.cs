using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace ReciproCoach.Platform.Pages;

/// <summary>
/// What a page says to machines in the words of schema.org. It stands in the page as data, which a browser never executes, so
/// the policy that forbids scripts in pages has nothing to forbid.
/// </summary>
public static class StructuredData
{
    // Escapes what could end the element it stands in (<, >, &) as every encoder of the framework does.
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A thing of a type; fields without a value are left out.</summary>
    public static JsonObject Thing(string type, params IEnumerable<(string Name, JsonNode? Value)> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in fields)
            if (value is not null) thing[name] = value;
        return thing;
    }

    /// <summary>The way from the first page to this one: names and absolute addresses.</summary>
    public static JsonObject Way(params IEnumerable<(string Name, string Url)> steps) => Thing("BreadcrumbList", ("itemListElement", new JsonArray([.. steps.Select((step, index) =>
        Thing("ListItem", ("position", index + 1), ("name", step.Name), ("item", step.Url)))])));

    /// <summary>A moment as schema.org writes it.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>The element for a page's head.</summary>
    public static IHtmlContent Element(JsonObject thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        var told = new JsonObject { ["@context"] = "https://schema.org" };
        foreach (var (name, value) in thing) told[name] = value?.DeepClone();
        return new HtmlString($"<script type=\"application/ld+json\">{told.ToJsonString(Written)}</script>");
    }
}
