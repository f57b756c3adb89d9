using Microsoft.Extensions.Configuration;
using ReciproCoach.Mail.Delivery.Smtp;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Mail.Delivery.SendGrid;

/// <summary>The account, under <c>Mail:SendGrid:</c>. The host is api.sendgrid.com, or api.eu.sendgrid.com for an EU subuser.</summary>
internal sealed record SendGridSettings(string ApiKey, string Host)
{
    /// <exception cref="SettingProblemException">A value is missing or cannot be used.</exception>
    public static SendGridSettings Read(IConfiguration configuration)
    {
        var key = configuration.Required("Mail:SendGrid:ApiKey", "where Mail:Provider is SendGrid");
        if (!key.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
            throw new SettingProblemException("Mail:SendGrid:ApiKey", "a key has letters, digits, points, dashes and underscores only.");
        var host = configuration.Address("Mail:SendGrid:Host") ?? new Uri("https://api.sendgrid.com");
        if (host.Scheme != "https" && !SmtpSettings.IsThisMachine(host.Host))
            throw new SettingProblemException("Mail:SendGrid:Host", "must be an https address, because the key travels there.");
        return new(key, host.GetLeftPart(UriPartial.Authority));
    }
}
