using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.CoachDirectory.Searching;

namespace ReciproCoach.CoachDirectory.Api;

/// <summary>Where a reader of a list goes on, sealed by the portal: it belongs to one question and cannot be made up.</summary>
internal sealed class Cursor(IDataProtectionProvider protection)
{
    private readonly IDataProtector seal = protection.CreateProtector("ReciproCoach.CoachDirectory.Cursor.1");

    public string Of(CoachQuery query, Position last) =>
        WebEncoders.Base64UrlEncode(seal.Protect(JsonSerializer.SerializeToUtf8Bytes(new Sealed(Question(query), last))));

    /// <returns>Null for one that is forged, or belongs to another question.</returns>
    public Position? Read(string? cursor, CoachQuery query)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Sealed>(seal.Unprotect(WebEncoders.Base64UrlDecode(cursor ?? "")));
            return read?.Question == Question(query) ? read.Last : null;
        }
        catch (Exception problem) when (problem is FormatException or CryptographicException or JsonException)
        {
            return null;
        }
    }

    private static string Question(CoachQuery query)
    {
        var parts = DirectoryAddress.Parts(query with { Page = 1 }).Select(part => $"{part.Key}={part.Value}").Prepend(query.Language);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }

    private sealed record Sealed(string Question, Position Last);
}
