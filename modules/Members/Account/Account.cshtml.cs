using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReciproCoach.Platform.Access;

namespace ReciproCoach.Members.Account;

/// <summary>What the account is, and where to change it.</summary>
[Authorize(Policy = AccessRules.Member)]
internal sealed class AccountModel(ICurrentMember current, IMembers members, TimeProvider clock) : PageModel
{
    public MemberCard Card { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What has just been saved: <c>passphrase</c>, <c>address</c> or <c>mail</c>.</summary>
    public string? Saved { get; private set; }

    public async Task OnGetAsync(string? saved, CancellationToken cancellation)
    {
        Card = (await members.FindAsync(current.RequiredId, cancellation))!;
        Saved = saved;
    }
}
