using ReciproCoach.Mail;
using ReciproCoach.Members;

namespace ReciproCoach.Payments.Bills;

internal static class Readers
{
    /// <summary>The member as the reader of a letter.</summary>
    public static Recipient AsReader(this MemberCard member) => new(member.Email, member.Name, member.MailLanguage, member.TimeZone, member.Id);
}
