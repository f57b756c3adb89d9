using System.Text.RegularExpressions;

namespace ReciproCoach.Content.Exporting;

/// <summary>Writes YAML as the content files have it: plain where YAML lets it, in double quotes elsewhere.</summary>
internal static partial class FrontMatter
{
    public static string Scalar(string text) => text.Length == 0 ? "''" : Plain().IsMatch(text) && !NotPlain().IsMatch(text) ? text : Quoted(text);

    /// <summary>A list on one line, where commas and brackets mean something too.</summary>
    public static string List(IEnumerable<string> items) =>
        "[" + string.Join(", ", items.Select(item => item.AsSpan().ContainsAny(",[]{}") ? Quoted(item) : Scalar(item))) + "]";

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    [GeneratedRegex(@"\A[\p{L}\p{N}(«“„¿¡‘’][^\p{Cc}\u2028\u2029\uFEFF]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@":(\s|\z)|\s#|\s\z", RegexOptions.CultureInvariant)]
    private static partial Regex NotPlain();
}
