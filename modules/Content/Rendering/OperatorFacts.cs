using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace ReciproCoach.Content.Rendering;

/// <summary>
/// Who runs the programme, for the legal pages: <c>Portal:Operator:Name</c>, <c>Address</c>, <c>Email</c>, <c>Register</c>, put where
/// a page says <c>{{operator-name}}</c> and so on.
/// </summary>
internal sealed partial class OperatorFacts
{
    private static readonly (string Field, string Example)[] Fields =
    [
        ("Name", "Example Coaching Association"),
        ("Address", "1 Example Street, 1000 Exampletown"),
        ("Email", "office@example.org"),
        ("Register", "Example Register 12345"),
    ];

    private readonly Dictionary<string, string> values = [];

    /// <summary>The settings' keys that have no value.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    /// <summary>Reads the settings. What is missing shows as an example in Development, and elsewhere as its key in brackets.</summary>
    public static OperatorFacts Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var missing = new List<string>();
        var facts = new OperatorFacts { Missing = missing };
        foreach (var (field, example) in Fields)
        {
            var key = "Portal:Operator:" + field;
            var value = configuration[key];
            if (string.IsNullOrWhiteSpace(value))
            {
                missing.Add(key);
                value = environment.IsDevelopment() ? example : $"[{key}]";
            }
            facts.values["operator-" + field.ToLowerInvariant()] = value;
        }
        return facts;
    }

    /// <summary>The text with the facts in it; a placeholder nobody knows stays as written.</summary>
    public string Fill(string text) => text.Contains("{{", StringComparison.Ordinal)
        ? Placeholder().Replace(text, found => values.GetValueOrDefault(found.Groups[1].Value, found.Value))
        : text;

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
