using System.Globalization;
using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Members.Limits;

/// <summary>How often something may be tried within a quarter of an hour (signing in) or an hour (causing a mail).</summary>
/// <param name="SignInsPerAddress">For one e-mail address, whether or not it has an account.</param>
/// <param name="SignInsPerNetwork">From one network address: an IPv4 address or an IPv6 /64.</param>
/// <param name="MailsPerAddress">Mails one address can be made to get.</param>
/// <param name="MailsPerNetwork">Mails one network address can cause.</param>
internal sealed record AccountLimits(int SignInsPerAddress, int SignInsPerNetwork, int MailsPerAddress, int MailsPerNetwork)
{
    public static readonly TimeSpan SignInWindow = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan MailWindow = TimeSpan.FromHours(1);

    /// <summary>Reads <c>Members:Limits:…</c>.</summary>
    /// <exception cref="SettingProblemException">A limit is not a positive number.</exception>
    public static AccountLimits Read(IConfiguration configuration) => new(
        Number(configuration, nameof(SignInsPerAddress), 10), Number(configuration, nameof(SignInsPerNetwork), 100),
        Number(configuration, nameof(MailsPerAddress), 5), Number(configuration, nameof(MailsPerNetwork), 30));

    private static int Number(IConfiguration configuration, string name, int otherwise)
    {
        var key = $"Members:Limits:{name}";
        if (configuration[key] is not { Length: > 0 } value) return otherwise;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new SettingProblemException(key, $"“{value}” is not a positive whole number.");
    }
}
