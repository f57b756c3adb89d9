using ReciproCoach.Mail;

namespace ReciproCoach.Members.Accounts;

internal static class WriteTo
{
    /// <summary>The member as a mail's recipient, at their own address or another.</summary>
    public static Recipient Reader(this Member member, string? address = null) =>
        new(address ?? member.Email!, member.Name, member.MailLanguage, member.TimeZone, member.Id);
}
