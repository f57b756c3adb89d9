using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Platform.Database;

namespace ReciproCoach.Members.Profiles;

internal sealed class ReadProfiles(PortalDb db) : IProfiles
{
    public async Task<CoachProfile?> FindAsync(Guid member, CancellationToken cancellation) =>
        Show(await Open.SingleOrDefaultAsync(one => one.Member.Id == member, cancellation));

    public async Task<CoachProfile?> FindByHandleAsync(string handle, CancellationToken cancellation) =>
        Show(await Open.SingleOrDefaultAsync(one => one.Member.Handle == handle, cancellation));

    public async Task<IReadOnlyDictionary<Guid, CoachProfile>> ManyAsync(IReadOnlyCollection<Guid> members, CancellationToken cancellation)
    {
        var wanted = members.Distinct().ToList();
        var found = await Open.Where(one => wanted.Contains(one.Member.Id)).ToListAsync(cancellation);
        return found.Select(one => Show(one)!).ToDictionary(profile => profile.Member);
    }

    public async Task<IReadOnlyList<CoachProfile>> PublicAsync(Guid? after, int atMost, CancellationToken cancellation)
    {
        var seen = Open.Where(one => one.Profile.Audience == Audience.Public && one.Profile.IsComplete);
        if (after is { } last) seen = seen.Where(one => one.Member.Id.CompareTo(last) > 0);
        var found = await seen.OrderBy(one => one.Member.Id).Take(atMost).ToListAsync(cancellation);
        return [.. found.Select(one => Show(one)!)];
    }

    private IQueryable<Both> Open =>
        from profile in db.Set<Profile>().Include(p => p.Texts).AsNoTracking()
        join member in db.Set<Member>().AsNoTracking() on profile.MemberId equals member.Id
        where member.EmailConfirmed && member.ClosedAt == null
        select new Both { Member = member, Profile = profile };

    private static CoachProfile? Show(Both? both)
    {
        if (both is not { Member: var member, Profile: var profile }) return null;
        return new(member.Id, member.Handle, member.Name, profile.Languages, profile.Credential, profile.Organisation, profile.Country, member.TimeZone,
            profile.Years, profile.Specialities, profile.Texts.ToDictionary(text => text.Language, text => new ProfileText(text.Headline, text.Bio)),
            profile.Audience, profile.IsComplete)
        {
            WakingHours = new(profile.WakesAt, profile.SleepsAt),
            FieldAudiences = profile.FieldAudiences,
            Photo = profile.PhotoPrint is { } print ? new(print) : null,
        };
    }

    private sealed class Both
    {
        public required Member Member { get; init; }

        public required Profile Profile { get; init; }
    }
}
