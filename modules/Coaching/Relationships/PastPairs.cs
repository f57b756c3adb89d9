using Microsoft.EntityFrameworkCore;
using ReciproCoach.Matching.Desk;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Coaching.Relationships;

internal sealed class PastPairs(PortalDb db) : IPastPairs
{
    public async Task<IReadOnlyList<PastPair>> AmongAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation) =>
        await db.Set<Relationship>().Where(r => members.Contains(r.CoachMember) && members.Contains(r.ClientMember))
            .Select(r => new PastPair(r.CoachMember, r.ClientMember, r.RoundId, r.EndedAt == null)).ToListAsync(cancellation);
}
