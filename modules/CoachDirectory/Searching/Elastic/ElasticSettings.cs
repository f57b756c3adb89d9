using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>The server, under <c>CoachDirectory:Elasticsearch:</c>. No sentence about a wrong value repeats a secret.</summary>
/// <param name="Url">Ends with a slash, so that paths can be appended.</param>
/// <param name="Index">The name searched by: an alias in front of versioned indexes whose names begin with it.</param>
/// <param name="SignIn">API key or user; null where the server asks for neither.</param>
/// <param name="Authority">Whom to trust beside the machine's own authorities; null for those alone.</param>
internal sealed record ElasticSettings(Uri Url, string Index, AuthenticationHeaderValue? SignIn, X509Certificate2? Authority)
{
    private const string Prefix = "CoachDirectory:Elasticsearch:";
    private const string UrlName = Prefix + "Url", IndexName = Prefix + "Index", KeyName = Prefix + "ApiKey",
        UserName = Prefix + "User", PasswordName = Prefix + "Password", AuthorityName = Prefix + "CertificateAuthority";

    // A version is appended, and a name may have 255 bytes.
    private const int LongestIndex = 100;

    /// <exception cref="SettingProblemException">A value is missing or cannot be used.</exception>
    public static ElasticSettings Read(IConfiguration configuration)
    {
        var url = ReadUrl(configuration);
        return new(url, ReadIndex(configuration), ReadSignIn(configuration), ReadAuthority(configuration, url));
    }

    private static Uri ReadUrl(IConfiguration configuration)
    {
        configuration.Required(UrlName, "where CoachDirectory:Engine is Elasticsearch");
        var url = configuration.Address(UrlName)!;
        if (url.UserInfo.Length > 0) throw new SettingProblemException(UrlName, $"leave user and password out of the address; they belong in {UserName} and {PasswordName}.");
        if (url.Query.Length > 0 || url.Fragment.Length > 0) throw new SettingProblemException(UrlName, "an address without ? and # is needed.");
        return new(url.AbsoluteUri.TrimEnd('/') + "/");
    }

    private static string ReadIndex(IConfiguration configuration)
    {
        var name = configuration[IndexName] is { Length: > 0 } set ? set : "reciprocoach-coaches";
        return name.Length <= LongestIndex && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
            ? name
            : throw new SettingProblemException(IndexName, $"a name begins with a small letter and has small letters, digits, - and _ only, {LongestIndex} at most.");
    }

    private static AuthenticationHeaderValue? ReadSignIn(IConfiguration configuration)
    {
        var (key, user, password) = (configuration[KeyName]?.Trim() ?? "", configuration[UserName] ?? "", configuration[PasswordName] ?? "");
        if (key.Length > 0 && user.Length > 0) throw new SettingProblemException(KeyName, $"use either it or {UserName}, not both.");
        if (user.Length == 0 && password.Length > 0) throw new SettingProblemException(UserName, $"a value is needed where {PasswordName} is set.");
        if (user.Length > 0 && password.Length == 0) throw new SettingProblemException(PasswordName, $"a value is needed where {UserName} is set.");
        if (user.Contains(':', StringComparison.Ordinal)) throw new SettingProblemException(UserName, "a user’s name has no colon.");
        if (user.Length > 0) return new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
        return key.Length > 0 ? new("ApiKey", Encoded(key)) : null;
    }

    /// <summary>A key is shown as <c>id:key</c> and, ready to be sent, in base 64; either may be given.</summary>
    private static string Encoded(string key)
    {
        if (IsKey(key)) return Convert.ToBase64String(Encoding.ASCII.GetBytes(key));
        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out var length) && IsKey(Encoding.ASCII.GetString(bytes, 0, length))
            ? key
            : throw new SettingProblemException(KeyName, "a key is id:key, or the same encoded in base 64.");
    }

    private static bool IsKey(string text) => text.Split(':') is [{ Length: > 0 }, { Length: > 0 }] && text.All(c => c is > ' ' and <= '~');

    private static X509Certificate2? ReadAuthority(IConfiguration configuration, Uri url)
    {
        if (configuration[AuthorityName] is not { Length: > 0 } file) return null;
        if (url.Scheme != Uri.UriSchemeHttps) throw new SettingProblemException(AuthorityName, $"is of use only where {UrlName} is an https address.");
        try
        {
            return X509CertificateLoader.LoadCertificateFromFile(file);
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingProblemException(AuthorityName, $"“{file}” is not a certificate that can be read ({problem.Message}).");
        }
    }
}
