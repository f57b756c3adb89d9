using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace ReciproCoach.Platform.Links;

/// <summary>What a signed link says, and when it stops working.</summary>
public sealed record SignedLink(string Said, DateTimeOffset Ends);

/// <summary>Addresses that let in whoever has them, without an account: signed, for one purpose, and for a time. Nothing is stored.</summary>
public sealed class SignedLinks(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>What stands at the end of the address.</summary>
    /// <param name="purpose">A link for one purpose cannot be read for another.</param>
    /// <param name="said">What <see cref="Open"/> gives back.</param>
    public string Seal(string purpose, string said, TimeSpan lasts)
    {
        var ends = (clock.GetUtcNow() + lasts).ToUnixTimeSeconds();
        return WebEncoders.Base64UrlEncode(protection.CreateProtector(purpose).Protect(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{ends} {said}"))));
    }

    /// <summary>Null for a link that was not made here, or not for this purpose, or works no longer.</summary>
    public SignedLink? Open(string purpose, string? sealedWords)
    {
        try
        {
            var said = Encoding.UTF8.GetString(protection.CreateProtector(purpose).Unprotect(WebEncoders.Base64UrlDecode(sealedWords ?? "")));
            var space = said.IndexOf(' ', StringComparison.Ordinal);
            var ends = DateTimeOffset.FromUnixTimeSeconds(long.Parse(said[..space], CultureInfo.InvariantCulture));
            return ends > clock.GetUtcNow() ? new(said[(space + 1)..], ends) : null;
        }
        catch (Exception problem) when (problem is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
