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

    public Task<IReadOnlyList<CoachProfile>> PublicAsync(Guid? after, int atMost, CancellationToken cancellation) =>
        SomeAsync(Open.Where(one => one.Profile.Audience == Audience.Public && one.Profile.IsComplete), after, atMost, cancellation);

    public Task<IReadOnlyList<CoachProfile>> ListedAsync(Guid? after, int atMost, CancellationToken cancellation) =>
        SomeAsync(Open.Where(one => one.Profile.Audience != Audience.Nobody && one.Profile.IsComplete), after, atMost, cancellation);

    private static async Task<IReadOnlyList<CoachProfile>> SomeAsync(IQueryable<Both> all, Guid? after, int atMost, CancellationToken cancellation)
    {
        if (after is { } last) all = all.Where(one => one.Member.Id.CompareTo(last) > 0);
        var found = await all.OrderBy(one => one.Member.Id).Take(atMost).ToListAsync(cancellation);
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
            Since = member.RegisteredAt,
        };
    }

    private sealed class Both
    {
        public required Member Member { get; init; }

        public required Profile Profile { get; init; }
    }
}
