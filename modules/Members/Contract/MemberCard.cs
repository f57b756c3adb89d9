namespace ReciproCoach.Members;

/// <summary>What other rooms need to name a member and to write to them.</summary>
/// <param name="Handle">The public id in URLs: ten characters, a-z and 0-9.</param>
/// <param name="Name">As the member wrote it; for a closed account the words for “a former member”, in the reader's language.</param>
/// <param name="Email">The confirmed address; empty when the account is closed.</param>
/// <param name="MailLanguage">The code of the language mails are written in.</param>
/// <param name="TimeZone">An IANA id.</param>
public sealed record MemberCard(Guid Id, string Handle, string Name, string Email, string MailLanguage, string TimeZone)
{
    /// <summary>The account is closed: nobody can be written to, and the name is gone.</summary>
    public bool IsClosed { get; init; }
}
