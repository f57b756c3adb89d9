using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Staff;

internal sealed class ReadStaff(PortalDb db, IMembers members) : IStaff
{
    public async Task<IReadOnlyList<MemberCard>> CoordinatorsAsync(string language, CancellationToken cancellation)
    {
        var ids = await db.Set<StaffMember>().Where(s => s.Role == StaffRole.Coordinator && s.Language == language)
            .Select(s => s.MemberId).ToListAsync(cancellation);
        var cards = await members.ManyAsync(ids, cancellation);
        return [.. cards.Values.Where(card => !card.IsClosed).OrderBy(card => card.Name, StringComparer.InvariantCulture)];
    }
}
