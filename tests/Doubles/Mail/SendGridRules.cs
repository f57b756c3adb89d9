using System.Text.Json;

namespace ReciproCoach.Doubles.Mail;

/// <summary>What SendGrid refuses about a body, as its documentation says.</summary>
internal static class SendGridRules
{
    private static readonly string[] Reserved =
    [
        "x-sg-id", "x-sg-eid", "received", "dkim-signature", "content-type", "content-transfer-encoding",
        "to", "from", "subject", "reply-to", "cc", "bcc",
    ];

    public static (string Field, string Problem)? FirstBroken(JsonElement body)
    {
        if (!IsAddress(body, "from")) return ("from", "The from object must be provided with an email.");
        if (!HasText(body, "subject")) return ("subject", "The subject is required.");
        if (Items(body, "personalizations") is not { Count: >= 1 and <= 1000 } people) return ("personalizations", "The personalizations field is required.");
        if (Items(body, "content") is not { Count: >= 1 } content || !content.All(part => HasText(part, "type") && HasText(part, "value")))
            return ("content", "Each content needs a type and a value.");
        if (content.FindIndex(part => part.GetProperty("type").GetString() == "text/plain") > 0)
            return ("content", "text/plain must be first.");
        if (Items(body, "categories") is { } categories && (categories.Count > 10 || categories.Any(name => name.GetString() is not { Length: <= 255 })))
            return ("categories", "There are at most 10 categories of at most 255 characters.");
        if (body.TryGetProperty("reply_to", out _) && body.TryGetProperty("reply_to_list", out _)) return ("reply_to", "Use one of reply_to and reply_to_list.");
        return people.Select(InPersonalization).FirstOrDefault(broken => broken is not null);
    }

    private static (string, string)? InPersonalization(JsonElement person)
    {
        if (Items(person, "to") is not { Count: >= 1 } to || !to.All(one => HasText(one, "email"))) return ("personalizations.0.to", "At least one recipient is required.");
        if (to.Select(one => one.GetProperty("email").GetString()!.ToUpperInvariant()).Distinct().Count() != to.Count) return ("personalizations.0.to", "Each address may come once.");
        foreach (var header in Pairs(person, "headers"))
        {
            if (Reserved.Contains(header.Name, StringComparer.OrdinalIgnoreCase)) return ("personalizations.0.headers", $"{header.Name} cannot be set.");
            if (header.Value.ValueKind is not JsonValueKind.String || header.Value.GetString()!.Any(c => c is < ' ' or > '~')) return ("personalizations.0.headers", $"{header.Name} must be ASCII.");
        }
        return Pairs(person, "custom_args").Any(arg => arg.Value.ValueKind is not JsonValueKind.String)
            ? ("personalizations.0.custom_args", "The values must be strings.")
            : null;
    }

    private static bool IsAddress(JsonElement parent, string name) => parent.TryGetProperty(name, out var box) && HasText(box, "email");

    private static bool HasText(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String && value.GetString()!.Length > 0;

    private static List<JsonElement>? Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind is JsonValueKind.Array ? [.. list.EnumerateArray()] : null;

    private static JsonElement.ObjectEnumerator Pairs(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var pairs) && pairs.ValueKind is JsonValueKind.Object ? pairs.EnumerateObject() : default;
}
