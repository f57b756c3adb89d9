using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReciproCoach.Provision.Pages;

/// <summary>
/// The fingerprint of a page in one language, kept on the document. It covers what the files say and nothing else, so that it
/// still fits after an editor has added a picture, and no longer fits after one has changed a word.
/// </summary>
internal static class ContentHash
{
    /// <summary>Where it is kept.</summary>
    public const string Property = "portalSourceHash";

    /// <summary>The properties it covers, in the order in which they are read. A change here makes every document look edited.</summary>
    private static readonly string[] Covered =
        ["title", "summary", "description", "hero", "body", "umbracoUrlName", "portalKey", "portalParent", "navOrder", "inNavigation", "inFooter", "legal"];

    /// <summary>So many of them, the first, vary by language.</summary>
    private const int Varying = 6;

    /// <summary>The properties the portal cannot do without, and whether each language has its own value.</summary>
    public static IEnumerable<(string Alias, bool Varies)> Needed => Covered.Select((alias, at) => (alias, at < Varying)).Append((Property, true));

    /// <param name="name">The document's name in the language.</param>
    /// <param name="value">The value of a property in the language, or the one it has in all.</param>
    /// <returns>32 hexadecimal digits.</returns>
    public static string Of(string name, Func<string, JsonNode?> value)
    {
        var text = new StringBuilder();
        Add(text, "name", name);
        foreach (var alias in Covered) Add(text, alias, Plain(value(alias)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..32];
    }

    /// <summary>The length stands before the value: two values never read as one.</summary>
    private static void Add(StringBuilder text, string alias, string value)
    {
        var tidy = value.ReplaceLineEndings("\n").Trim();
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{alias} {tidy.Length}\n{tidy}\n");
    }

    /// <summary>Umbraco keeps an empty text as nothing, and may keep a switch that is off as nothing too.</summary>
    private static string Plain(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null or JsonValueKind.False => "",
        JsonValueKind.True => "true",
        JsonValueKind.String => value.GetValue<string>(),
        _ => value.ToJsonString(),
    };
}
