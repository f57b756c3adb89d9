using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using ReciproCoach.Content.Store;

namespace ReciproCoach.Content.Editing.Previewing;

/// <summary>Signed links to one version of a page, for people without an account; they stop working by themselves.</summary>
internal sealed class PreviewLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private readonly IDataProtector protector = protection.CreateProtector("page-preview");

    /// <summary>What stands at the end of the address.</summary>
    public string TokenFor(TextVersion version)
    {
        var ends = (clock.GetUtcNow() + Lasts).ToUnixTimeSeconds();
        var said = string.Create(CultureInfo.InvariantCulture, $"{version.TextId:N} {version.Number} {ends}");
        return WebEncoders.Base64UrlEncode(protector.Protect(System.Text.Encoding.ASCII.GetBytes(said)));
    }

    /// <summary>What a link leads to and until when; null for one that was not made here or works no longer.</summary>
    public (Guid Text, int Number, DateTimeOffset Ends)? Read(string token)
    {
        try
        {
            var parts = System.Text.Encoding.ASCII.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(token))).Split(' ');
            var ends = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[2], CultureInfo.InvariantCulture));
            return ends > clock.GetUtcNow() ? (Guid.Parse(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture), ends) : null;
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
