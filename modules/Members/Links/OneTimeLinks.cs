using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Links;

/// <summary>Makes and takes links that work once.</summary>
internal sealed class OneTimeLinks(PortalDb db, TimeProvider clock)
{
    /// <summary>How long a link works.</summary>
    public static TimeSpan Lifetime(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.ConfirmAddress => TimeSpan.FromDays(3),
        LinkPurpose.ChangeAddress => TimeSpan.FromDays(1),
        LinkPurpose.ResetPassphrase => TimeSpan.FromHours(1),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "Unknown purpose."),
    };

    /// <summary>A new link in the running unit of work; earlier ones for the same purpose stop working.</summary>
    /// <returns>The secret for the address, and until when it works.</returns>
    public async Task<(string Code, DateTimeOffset ExpiresAt)> MakeAsync(Guid member, LinkPurpose purpose, CancellationToken cancellation, string? address = null)
    {
        await RevokeAsync(member, purpose, cancellation);
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        var link = new OneTimeLink
        {
            MemberId = member, Purpose = purpose, SecretHash = Hash(code), Address = address, ExpiresAt = clock.GetUtcNow() + Lifetime(purpose),
        };
        db.Add(link);
        return (code, link.ExpiresAt);
    }

    /// <summary>The link, where it still works; opening it does not use it up, because mail scanners open links.</summary>
    public async Task<OneTimeLink?> FindAsync(string? code, LinkPurpose purpose, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(code) || code.Length > 100) return null;
        var (hash, now) = (Hash(code), clock.GetUtcNow());
        return await db.Set<OneTimeLink>().AsNoTracking().SingleOrDefaultAsync(
            l => l.SecretHash == hash && l.Purpose == purpose && l.UsedAt == null && l.ExpiresAt > now, cancellation);
    }

    /// <summary>Uses the link up: of two at the same instant only one gets it.</summary>
    public async Task<OneTimeLink?> TakeAsync(string? code, LinkPurpose purpose, CancellationToken cancellation)
    {
        if (await FindAsync(code, purpose, cancellation) is not { } link) return null;
        var now = clock.GetUtcNow();
        var taken = await db.Set<OneTimeLink>().Where(l => l.Id == link.Id && l.UsedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(l => l.UsedAt, now), cancellation);
        return taken == 1 ? link : null;
    }

    /// <summary>Stops the member's unused links for a purpose.</summary>
    public Task RevokeAsync(Guid member, LinkPurpose purpose, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return db.Set<OneTimeLink>().Where(l => l.MemberId == member && l.Purpose == purpose && l.UsedAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(l => l.UsedAt, now), cancellation);
    }

    private static string Hash(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
