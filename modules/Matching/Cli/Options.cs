using System.Globalization;

namespace ReciproCoach.Matching.Cli;

/// <summary>The options of a command: each a name of its own, with one value, in any order; <c>--name value</c> or <c>--name=value</c>.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<string> wrong = [];

    /// <summary>Reads what follows a command. <paramref name="known"/> lists names; those that must be given end in <c>!</c>.</summary>
    /// <exception cref="BadInputException">A name is unknown, repeated, missing or without a value.</exception>
    public static Options Read(IEnumerable<string> arguments, params ReadOnlySpan<string> known)
    {
        var options = new Options();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in known)
            names.Add(name.TrimEnd('!'));

        using var word = arguments.GetEnumerator();
        while (word.MoveNext())
            options.Take(word, names);

        foreach (var name in known)
        {
            if (name.EndsWith('!') && !options.values.ContainsKey(name.TrimEnd('!')))
                options.wrong.Add($"--{name.TrimEnd('!')} is missing");
        }

        BadInputException.ThrowIfAny(options.wrong);
        return options;
    }

    public string this[string name] => values[name];

    public string? Maybe(string name) => values.GetValueOrDefault(name);

    public int Number(string name, int lowest, int highest, int otherwise = 0) =>
        (int)Number(name, (long)lowest, highest, otherwise);

    public long Number(string name, long lowest, long highest, long otherwise = 0)
    {
        if (!values.TryGetValue(name, out var text))
            return otherwise;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? number
            : throw new BadInputException(string.Create(
                CultureInfo.InvariantCulture, $"--{name} {text}: a whole number from {lowest} to {highest} is needed"));
    }

    private void Take(IEnumerator<string> word, HashSet<string> names)
    {
        if (!word.Current.StartsWith("--", StringComparison.Ordinal))
        {
            wrong.Add($"{word.Current}: an option starts with --");
            return;
        }

        var (name, value) = word.Current.Split('=', 2) is [var before, var after] ? (before[2..], after) : (word.Current[2..], null);
        value ??= word.MoveNext() ? word.Current : null;
        if (!names.Contains(name))
            wrong.Add($"--{name} is not known here");
        else if (string.IsNullOrEmpty(value))
            wrong.Add($"--{name} has no value");
        else if (!values.TryAdd(name, value))
            wrong.Add($"--{name} is given twice");
    }
}
