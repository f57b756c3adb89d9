using Microsoft.EntityFrameworkCore;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Members.Accounts;

internal sealed class ReadMembers(PortalDb db, Words words) : IMembers
{
    public async Task<MemberCard?> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation) is { } member ? Card(member) : null;

    public async Task<MemberCard?> FindByHandleAsync(string handle, CancellationToken cancellation) =>
        await db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(m => m.Handle == handle && m.EmailConfirmed && m.ClosedAt == null, cancellation) is { } member
            ? Card(member) : null;

    public async Task<IReadOnlyDictionary<Guid, MemberCard>> ManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var wanted = ids.Distinct().ToList();
        var members = await db.Set<Member>().AsNoTracking().Where(m => wanted.Contains(m.Id)).ToListAsync(cancellation);
        return members.ToDictionary(m => m.Id, Card);
    }

    private MemberCard Card(Member member) => member.ClosedAt is null
        ? new(member.Id, member.Handle, member.Name, member.Email!, member.MailLanguage, member.TimeZone)
        : new(member.Id, member.Handle, words["a former member"], "", member.MailLanguage, member.TimeZone) { IsClosed = true };
}
