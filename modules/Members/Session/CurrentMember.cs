using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Members.Staff;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Session;

/// <summary>Who is asking, as the database says now: read once a request, when the cookie has been opened.</summary>
internal sealed class CurrentMember(PortalDb db, IOptions<IdentityOptions> identity) : ICurrentMember
{
    private IReadOnlyList<StaffPost> posts = [];

    public Guid? Id { get; private set; }

    public Guid RequiredId => Id ?? throw new InvalidOperationException("Nobody is signed in: the endpoint lacks its access rule.");

    public bool IsEditor => posts.Any(post => post.Role is StaffRole.Editor);

    public bool IsAdministrator => posts.Any(post => post.Role is StaffRole.Administrator);

    public IReadOnlyList<string> CoordinatedLanguages => [.. posts.Where(post => post.Role is StaffRole.Coordinator).Select(post => post.Language)];

    public bool Coordinates(string language) => posts.Contains(new StaffPost(StaffRole.Coordinator, language));

    /// <summary>
    /// True where the cookie still stands for somebody: the account is open, the address confirmed, and nothing has happened
    /// since that ends all sessions (a new passphrase, a new address).
    /// </summary>
    public async Task<bool> RecogniseAsync(ClaimsPrincipal? principal, CancellationToken cancellation)
    {
        var names = identity.Value.ClaimsIdentity;
        if (!Guid.TryParse(principal?.FindFirstValue(names.UserIdClaimType), out var id)) return false;
        var stamp = principal.FindFirstValue(names.SecurityStampClaimType);
        var known = await db.Set<Member>().AnyAsync(
            m => m.Id == id && m.EmailConfirmed && m.ClosedAt == null && m.SecurityStamp == stamp, cancellation);
        if (!known) return false;
        posts = await db.Set<StaffMember>().Where(s => s.MemberId == id).Select(s => new StaffPost(s.Role, s.Language)).ToListAsync(cancellation);
        Id = id;
        return true;
    }
}
