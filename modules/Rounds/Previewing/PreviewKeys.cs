using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace ReciproCoach.Rounds.Previewing;

/// <summary>Signed links to a draft, for people without an account; they stop working by themselves.</summary>
internal sealed class PreviewKeys(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private readonly IDataProtector protector = protection.CreateProtector("round-preview");

    /// <summary>What stands at the end of the address; the same for every language.</summary>
    public string KeyFor(Guid round)
    {
        var ends = (clock.GetUtcNow() + Lasts).ToUnixTimeSeconds();
        return WebEncoders.Base64UrlEncode(protector.Protect(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{round:N} {ends}"))));
    }

    /// <summary>What a link leads to and until when; null for one that was not made here or works no longer.</summary>
    public (Guid Round, DateTimeOffset Ends)? Read(string? key)
    {
        try
        {
            var parts = Encoding.ASCII.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(key ?? ""))).Split(' ');
            var ends = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture));
            return ends > clock.GetUtcNow() ? (Guid.Parse(parts[0]), ends) : null;
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
