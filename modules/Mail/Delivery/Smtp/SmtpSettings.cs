using System.Globalization;
using System.Net;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Mail.Delivery.Smtp;

/// <summary>How the connection is protected. There is no “if possible”: that would send in clear when someone strips the offer.</summary>
internal enum SmtpSecurity { StartTls, SslOnConnect, None }

/// <summary>The mail server, under <c>Mail:Smtp:</c>. User and password are both set or both null.</summary>
internal sealed record SmtpSettings(string Host, int Port, SmtpSecurity Security, string? User, string? Password)
{
    public SecureSocketOptions Options => Security switch
    {
        SmtpSecurity.SslOnConnect => SecureSocketOptions.SslOnConnect,
        SmtpSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    /// <exception cref="SettingProblemException">A value is missing or cannot be used.</exception>
    public static SmtpSettings Read(IConfiguration configuration)
    {
        var host = configuration.Required("Mail:Smtp:Host", "where Mail:Provider is Smtp");
        var security = configuration.Choice("Mail:Smtp:Security", SmtpSecurity.StartTls);
        if (security is SmtpSecurity.None && !IsThisMachine(host))
            throw new SettingProblemException("Mail:Smtp:Security", $"None sends mail and password in clear; it is allowed to this machine only, not to “{host}”.");
        var (user, password) = (configuration["Mail:Smtp:User"], configuration["Mail:Smtp:Password"]);
        if (string.IsNullOrEmpty(user) != string.IsNullOrEmpty(password))
            throw new SettingProblemException(string.IsNullOrEmpty(user) ? "Mail:Smtp:User" : "Mail:Smtp:Password", "user and password are set together or not at all.");
        return new(host, ReadPort(configuration, security), security,
            string.IsNullOrEmpty(user) ? null : user, string.IsNullOrEmpty(password) ? null : password);
    }

    internal static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static int ReadPort(IConfiguration configuration, SmtpSecurity security)
    {
        var value = configuration["Mail:Smtp:Port"];
        if (string.IsNullOrWhiteSpace(value)) return security switch { SmtpSecurity.SslOnConnect => 465, SmtpSecurity.None => 25, _ => 587 };
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? port
            : throw new SettingProblemException("Mail:Smtp:Port", $"“{value}” is not a port from 1 to 65535.");
    }
}
