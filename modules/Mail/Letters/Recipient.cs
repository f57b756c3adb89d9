using MimeKit;

namespace ReciproCoach.Mail;

/// <summary>Who a letter goes to, and how they read: their language and their clock decide, not the sender's.</summary>
/// <param name="Address">One bare address, for example <c>anna@example.org</c>; see <see cref="CanBeWrittenTo"/>.</param>
/// <param name="Name">What to call them; empty where nobody knows yet, then the letter has no greeting.</param>
/// <param name="Language">The code of a language of the portal; the default language for an unknown one.</param>
/// <param name="TimeZone">An IANA id; UTC for an unknown one.</param>
/// <param name="Member">The member, where they are one.</param>
public sealed record Recipient(string Address, string Name, string Language, string TimeZone, Guid? Member = null)
{
    /// <summary>
    /// True for one bare address that every mail server takes: letters before the @ must be ASCII (a server may lack SMTPUTF8),
    /// the domain may be international. Ask it where people type addresses.
    /// </summary>
    public static bool CanBeWrittenTo(string? address) =>
        address is { Length: > 2 and <= 254 } && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or ',')
        && MailboxAddress.TryParse(address, out var mailbox) && mailbox.Address == address
        && mailbox.LocalPart.Length is > 0 and <= 64 && mailbox.LocalPart.All(char.IsAscii) && mailbox.Domain is { Length: > 0 };
}
