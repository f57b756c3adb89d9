using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReciproCoach.Members.Profiles;
using ReciproCoach.Members.Staff;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using Handles = ReciproCoach.Platform.Links.Handle;

namespace ReciproCoach.Members.Accounts;

internal sealed class AddMembersDirectly(PortalDb db, IPasswordHasher<Member> hasher, ChangesFeed changes, TimeProvider clock) : IAddMembers
{
    public async Task<Guid> AddConfirmedAsync(NewMember person, CancellationToken cancellation) =>
        (await AddConfirmedAsync([person], cancellation))[0];

    public async Task<IReadOnlyList<Guid>> AddConfirmedAsync(IReadOnlyList<NewMember> people, CancellationToken cancellation)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        return await db.InTransactionAsync(async () =>
        {
            await RefuseTakenAsync(people, cancellation);
            var members = people.Select(person => Add(person, hashes)).ToList();
            await db.SaveChangesAsync(cancellation);
            return members.ConvertAll(member => member.Id);
        }, cancellation);
    }

    private async Task RefuseTakenAsync(IReadOnlyList<NewMember> people, CancellationToken cancellation)
    {
        var addresses = people.Select(person => EmailAddresses.Normalise(person.Email)).ToList();
        var taken = await db.Set<Member>().Where(m => addresses.Contains(m.NormalizedEmail!)).Select(m => m.Email).FirstOrDefaultAsync(cancellation);
        if (taken is not null) throw new InvalidOperationException($"The address {taken} has an account already.");
    }

    private Member Add(NewMember person, Dictionary<string, string> hashes)
    {
        var member = new Member
        {
            Id = person.Id ?? Guid.CreateVersion7(), Handle = person.Handle ?? Handles.New(), Name = person.Name,
            Email = person.Email, NormalizedEmail = EmailAddresses.Normalise(person.Email), EmailConfirmed = true,
            MailLanguage = person.MailLanguage, TimeZone = person.TimeZone, RegisteredAt = clock.GetUtcNow(),
        };
        member.NormalizedUserName = member.Handle.ToUpperInvariant();
        if (person.Passphrase is { } passphrase)
            member.PasswordHash = hashes.TryGetValue(passphrase, out var hash) ? hash : hashes[passphrase] = hasher.HashPassword(member, passphrase);
        db.Add(member);
        db.Add(ProfileOf(member.Id, person.Profile));
        db.AddRange(Agreement.Now(member.Id, person.MailLanguage, member.RegisteredAt));
        db.AddRange(person.Posts.Select(post => new StaffMember { MemberId = member.Id, Role = post.Role, Language = post.Language, GrantedAt = member.RegisteredAt }));
        changes.Add(ProfileChanges.Kind, member.Id);
        return member;
    }

    private static Profile ProfileOf(Guid member, NewProfile? said)
    {
        var profile = new Profile { MemberId = member };
        if (said is null) return profile;
        (profile.Languages, profile.Specialities) = ([.. said.Languages], [.. said.Specialities]);
        (profile.Credential, profile.Organisation, profile.Country, profile.Years) = (said.Credential, said.Organisation, said.Country, said.Years);
        (profile.Audience, profile.WakesAt, profile.SleepsAt) = (said.Audience, said.WakingHours.From, said.WakingHours.Until);
        profile.FieldAudiences = new(said.FieldAudiences);
        profile.Texts = [.. said.Texts.Select(text => new ProfileWords { MemberId = member, Language = text.Key, Headline = text.Value.Headline, Bio = text.Value.Bio })];
        profile.IsComplete = ProfileIsComplete.IsTrueOf(profile);
        return profile;
    }
}
