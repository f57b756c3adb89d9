using Microsoft.AspNetCore.Identity;
using Handles = ReciproCoach.Platform.Links.Handle;

namespace ReciproCoach.Members.Accounts;

/// <summary>An account. Identity keeps passphrase, stamps and passkeys; the name in URLs is the handle.</summary>
internal sealed class Member : IdentityUser<Guid>
{
    public Member()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = Guid.NewGuid().ToString("N");
    }

    public string Handle { get; set; } = Handles.New();

    /// <summary>Identity wants a user name; nobody types one, so it is the handle.</summary>
    public override string? UserName
    {
        get => Handle;
        set => Handle = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>As the member wants to be called; empty once the account is closed.</summary>
    public required string Name { get; set; }

    /// <summary>The code of the language mails are written in.</summary>
    public required string MailLanguage { get; set; }

    /// <summary>An IANA id.</summary>
    public required string TimeZone { get; set; }

    public required DateTimeOffset RegisteredAt { get; init; }

    public DateTimeOffset? ClosedAt { get; set; }
}
