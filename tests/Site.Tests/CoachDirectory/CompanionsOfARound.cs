using ReciproCoach.CoachDirectory.Seeing;
using ReciproCoach.Coaching;
using ReciproCoach.Members;

namespace ReciproCoach.Site.Tests.CoachDirectory;

/// <summary>A profile for members of one's rounds is seen by them and by no other member.</summary>
public sealed class CompanionsOfARound
{
    private static readonly Guid Owner = Guid.CreateVersion7(), Companion = Guid.CreateVersion7(), Partner = Guid.CreateVersion7(), Stranger = Guid.CreateVersion7();

    [Fact]
    public async Task See_the_profile() => Assert.True(await SeesAsync(Companion, Audience.Round));

    [Fact]
    public async Task Do_not_see_it_when_nobody_may() => Assert.False(await SeesAsync(Companion, Audience.Nobody));

    [Fact]
    public async Task Do_not_see_it_before_it_is_complete() => Assert.False(await SeesAsync(Companion, Audience.Round, isComplete: false));

    [Fact]
    public async Task Are_the_only_members_who_do() => Assert.False(await SeesAsync(Stranger, Audience.Round));

    [Fact]
    public async Task Are_not_visitors() => Assert.False(await SeesAsync(null, Audience.Round));

    [Fact]
    public async Task Or_not_its_owner_sees_it_always() => Assert.True(await SeesAsync(Owner, Audience.Nobody, isComplete: false));

    [Fact]
    public async Task Or_not_its_owners_partner_sees_it_always() => Assert.True(await SeesAsync(Partner, Audience.Nobody));

    private static Task<bool> SeesAsync(Guid? reader, Audience audience, bool isComplete = true)
    {
        var profile = new CoachProfile(Owner, "handle2222", "Anna", ["de"], Credential.Acc, null, null, "Europe/Berlin", null, [], new Dictionary<string, ProfileText>(), audience, isComplete);
        return SeesAsync(new WhoReads(new Asker(reader), [new OneRound()], new OnePair()), profile);
    }

    private static async Task<bool> SeesAsync(WhoReads reader, CoachProfile profile) => await reader.LookAsync(profile, TestContext.Current.CancellationToken) is not null;

    private sealed class OnePair : IPartners
    {
        public Task<bool> ArePartnersAsync(Guid one, Guid other, CancellationToken cancellation) => Task.FromResult((one, other) == (Partner, Owner));
    }

    private sealed class OneRound : IRoundCompanions
    {
        public Task<bool> ShareARoundAsync(Guid one, Guid other, CancellationToken cancellation) => Task.FromResult((one, other) == (Companion, Owner));

        public Task<IReadOnlySet<Guid>> CompanionsOfAsync(Guid member, CancellationToken cancellation) => Task.FromResult<IReadOnlySet<Guid>>(new HashSet<Guid>(member == Companion ? [Owner] : []));
    }

    private sealed record Asker(Guid? Id) : ICurrentMember
    {
        public Guid RequiredId => Id!.Value;

        public bool IsEditor => false;

        public bool IsAdministrator => false;

        public IReadOnlyList<string> CoordinatedLanguages => [];

        public bool Coordinates(string language) => false;
    }
}
