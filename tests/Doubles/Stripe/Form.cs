using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>A request's parameters, checked against the table of what its operation accepts.</summary>
internal sealed partial class Form
{
    private const int MostKeys = 50;
    private readonly Dictionary<string, string> values;

    private Form(Dictionary<string, string> values) => this.values = values;

    public string? this[string name] => values.GetValueOrDefault(name);

    /// <summary>The same for equal parameters, whatever their order.</summary>
    public string Fingerprint => string.Join('&', values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));

    /// <summary>The keys of the caller's own under a name, such as <c>metadata</c>.</summary>
    public IReadOnlyDictionary<string, string> Under(string name) => values
        .Where(pair => pair.Key.StartsWith(name + "[", StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key[(name.Length + 1)..^1], pair => pair.Value);

    public bool Has(string name) => values.Keys.Any(key => key == name || key.StartsWith(name + "[", StringComparison.Ordinal));

    public static async Task<Form> ReadAsync(HttpRequest request, IReadOnlyList<Parameter> accepted)
    {
        var pairs = HttpMethods.IsGet(request.Method)
            ? request.Query.Select(pair => (pair.Key, Value: pair.Value.ToString()))
            : request.HasFormContentType ? (await request.ReadFormAsync()).Select(pair => (pair.Key, Value: pair.Value.ToString())) : [];
        var form = new Form(pairs.ToDictionary(pair => pair.Key, pair => pair.Value));
        form.Check(accepted);
        return form;
    }

    private void Check(IReadOnlyList<Parameter> accepted)
    {
        foreach (var (key, value) in values) CheckOne(key, value, accepted);
        foreach (var parameter in accepted.Where(parameter => parameter.Required)) CheckPresent(parameter);
        foreach (var group in values.Keys.Where(key => key.Contains("metadata[", StringComparison.Ordinal)).GroupBy(key => key[..key.LastIndexOf('[')]))
            if (group.Count() > MostKeys) throw StripeProblem.Invalid(null, $"You have more than {MostKeys} keys.", group.Key);
    }

    private static void CheckOne(string key, string value, IReadOnlyList<Parameter> accepted)
    {
        var parameter = accepted.FirstOrDefault(known => known.Name == Pattern(key))
            ?? throw StripeProblem.Invalid("parameter_unknown", $"Received unknown parameter: {key}", key);
        if (!parameter.Fits(value)) throw StripeProblem.Invalid(parameter.Code, $"Invalid {key}: {value}", key);
        if (parameter.Name.EndsWith("[*]", StringComparison.Ordinal) && key[(key.LastIndexOf('[') + 1)..^1].Length > 40)
            throw StripeProblem.Invalid(null, "Metadata keys can have up to 40 characters.", key);
    }

    private void CheckPresent(Parameter parameter)
    {
        var parents = parameter.Parent.Length == 0 ? [""] : values.Keys.Select(key => ParentIn(key, parameter.Parent)).OfType<string>().Distinct();
        var last = parameter.Name[parameter.Parent.Length..];
        foreach (var missing in parents.Select(parent => parent + last).Where(name => !Has(name)))
            throw StripeProblem.Invalid("parameter_missing", $"Missing required param: {missing}.", missing);
    }

    /// <summary>The beginning of a key that is the object a required parameter belongs to; null where it is another.</summary>
    private static string? ParentIn(string key, string parent)
    {
        for (var at = key.Length; at > 0; at = key.LastIndexOf('[', at - 1))
            if (Pattern(key[..at]) == parent) return key[..at];
        return null;
    }

    private static string Pattern(string key) => OwnKey().Replace(Index().Replace(key, "[#]"), "$1[*]");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex(@"(metadata\]?)\[[^\[\]]+\]$")]
    private static partial Regex OwnKey();
}
