using Microsoft.Extensions.Configuration;
using ReciproCoach.Mail.Delivery.SendGrid;
using ReciproCoach.Mail.Delivery.Smtp;
using ReciproCoach.Mail.Rendering;
using ReciproCoach.Platform.Settings;

namespace ReciproCoach.Mail.Delivery;

internal enum MailProvider { Pickup, Smtp, SendGrid }

/// <summary>The settings under <c>Mail:</c>, read and checked at start.</summary>
/// <param name="From">The portal's own address, never a member's.</param>
/// <param name="ReplyTo">A mailbox somebody reads; null where <paramref name="From"/> is one.</param>
/// <param name="PickupFolder">Absolute.</param>
internal sealed record MailSettings(MailProvider Provider, Mailbox From, Mailbox? ReplyTo, string PickupFolder, SmtpSettings? Smtp, SendGridSettings? SendGrid)
{
    /// <exception cref="SettingProblemException">A value is missing or cannot be used.</exception>
    public static MailSettings Read(IConfiguration configuration, PortalSettings portal)
    {
        var provider = configuration.Choice("Mail:Provider", MailProvider.Pickup);
        var settings = new MailSettings(provider,
            new(ReadSender(configuration, provider, portal), OneLine.Of(configuration["Mail:From:Name"] is { Length: > 0 } name ? name : portal.Name)),
            string.IsNullOrWhiteSpace(configuration["Mail:ReplyTo"]) ? null : new(Checked("Mail:ReplyTo", configuration["Mail:ReplyTo"]!), ""),
            Path.Combine(portal.DataDirectory, "mail"),
            provider is MailProvider.Smtp ? SmtpSettings.Read(configuration) : null,
            provider is MailProvider.SendGrid ? SendGridSettings.Read(configuration) : null);
        if (provider is MailProvider.Pickup) Directory.CreateDirectory(settings.PickupFolder);
        return settings;
    }

    /// <summary>Nothing leaves the house from the pickup folder, so there the portal's own host will do.</summary>
    private static string ReadSender(IConfiguration configuration, MailProvider provider, PortalSettings portal)
    {
        const string key = "Mail:From:Address";
        if (provider is not MailProvider.Pickup) return Checked(key, configuration.Required(key, $"where Mail:Provider is {provider}"));
        return configuration[key] is { Length: > 0 } set ? Checked(key, set) : $"portal@{new Uri(portal.BaseUrl).IdnHost}";
    }

    private static string Checked(string key, string address) => Recipient.CanBeWrittenTo(address)
        ? Post.Box(address, "").Address
        : throw new SettingProblemException(key, $"“{address}” is not a mail address.");
}
