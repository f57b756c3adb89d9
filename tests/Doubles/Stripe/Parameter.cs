using System.Globalization;
using System.Text.RegularExpressions;

namespace ReciproCoach.Doubles.Stripe;

/// <summary>One parameter an operation accepts.</summary>
/// <param name="Name">As on the wire, <c>[#]</c> for an index and <c>[*]</c> for a key of the caller's own.</param>
/// <param name="Fits">Whether a value is of the right kind.</param>
/// <param name="Code">The error code when it is not.</param>
/// <param name="Required">Must be there wherever the object it belongs to is.</param>
internal sealed partial record Parameter(string Name, Func<string, bool> Fits, string? Code = null, bool Required = false)
{
    /// <summary>The object this belongs to: <c>line_items[#]</c> for <c>line_items[#][quantity]</c>; empty at the top.</summary>
    public string Parent => Name.LastIndexOf('[') is > 0 and var at ? Name[..at] : "";

    public static Parameter Text(string name, int most = 5000, bool required = false) =>
        new(name, value => value.Length > 0 && value.Length <= most, "parameter_invalid_empty", required);

    public static Parameter Number(string name, long least = 0, long most = long.MaxValue, bool required = false) =>
        new(name, value => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most, "parameter_invalid_integer", required);

    public static Parameter Switch(string name) => OneOf(name, "true", "false");

    public static Parameter OneOf(string name, params string[] values) => new(name, values.Contains);

    public static Parameter Currency(string name, bool required = false) =>
        new(name, value => Minimum.Of(value) is not null, null, required);

    public static Parameter Address(string name) =>
        new(name, value => Uri.TryCreate(value.Replace("{CHECKOUT_SESSION_ID}", "cs", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https", "url_invalid");

    public static Parameter Email(string name) => new(name, value => EmailPattern().IsMatch(value), "email_invalid");

    /// <summary>Keys of the caller's own: at most 40 characters, values at most 500.</summary>
    public static Parameter Metadata(string name) => new(name + "[*]", value => value.Length <= 500);

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex EmailPattern();
}
