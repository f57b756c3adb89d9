namespace ReciproCoach.Provision;

/// <summary>
/// The command line: names with one value or none, <c>--name value</c> or <c>--name=value</c>. What is not given may stand in the
/// environment, where a list of processes does not show it.
/// </summary>
internal sealed class Options
{
    private static readonly string[] Switches = ["overwrite", "dry-run", "help"];

    private static readonly Dictionary<string, string?> Known = new()
    {
        ["url"] = "UMBRACO_URL",
        ["client-id"] = "UMBRACO_CLIENT_ID",
        ["client-secret"] = "UMBRACO_CLIENT_SECRET",
        ["content"] = null,
        ["model"] = null,
        ["portal"] = "PORTAL_URL",
        ["webhook-secret"] = "UMBRACO_WEBHOOK_SECRET",
        ["admin-email"] = "UMBRACO_ADMIN_EMAIL",
        ["admin-password"] = "UMBRACO_ADMIN_PASSWORD",
    };

    private readonly Dictionary<string, string> values = [];
    private readonly Func<string, string?> environment;
    private readonly List<string> wrong = [];

    public Options(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        this.environment = environment;
        using var word = arguments.GetEnumerator();
        while (word.MoveNext()) Take(word);
    }

    /// <summary>Everything that is wrong with the command line, a sentence each.</summary>
    public IReadOnlyList<string> Wrong => wrong;

    public bool Has(string name) => values.ContainsKey(name);

    public string? Maybe(string name) =>
        values.GetValueOrDefault(name) ?? (Known[name] is { } variable && environment(variable) is { Length: > 0 } value ? value : null);

    public string Needed(string name)
    {
        if (Maybe(name) is { } value) return value;
        wrong.Add(Known[name] is { } variable ? $"--{name} is missing (or {variable} in the environment)" : $"--{name} is missing");
        return "";
    }

    /// <summary>An http or https address without path.</summary>
    public Uri? Origin(string name, string? given)
    {
        if (string.IsNullOrEmpty(given)) return null;
        if (Uri.TryCreate(given, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" })
            return address;
        wrong.Add($"--{name} {given}: an address such as https://cms.example.org is needed");
        return null;
    }

    public void Refuse(string sentence) => wrong.Add(sentence);

    private void Take(IEnumerator<string> word)
    {
        if (!word.Current.StartsWith("--", StringComparison.Ordinal))
        {
            wrong.Add($"{word.Current}: an option starts with --");
            return;
        }
        var (name, value) = word.Current.Split('=', 2) is [var before, var after] ? (before[2..], after) : (word.Current[2..], null);
        if (Switches.Contains(name)) value ??= "yes";
        else if (!Known.ContainsKey(name)) wrong.Add($"--{name} is not known");
        else value ??= word.MoveNext() ? word.Current : "";
        if (value is { Length: 0 }) wrong.Add($"--{name} has no value");
        else if (value is not null && !values.TryAdd(name, value)) wrong.Add($"--{name} is given twice");
    }
}
