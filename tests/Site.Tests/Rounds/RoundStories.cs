using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Links;
using ReciproCoach.Platform.Money;
using ReciproCoach.Platform.Time;
using ReciproCoach.Rounds;
using ReciproCoach.Rounds.Joining;
using ReciproCoach.Rounds.Publishing;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Rounds;

/// <summary>Rounds and their people for stories.</summary>
internal static class RoundStories
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A German round that can be joined from now on for three weeks; free of charge unless said otherwise.</summary>
    public static async Task<RoundFacts> AddRoundAsync(this PortalApp portal, int places = 12, long fee = 0, string language = "de", Func<RoundFacts, RoundFacts>? change = null, params Guid[] participants)
    {
        var today = portal.Clock.GetUtcNow().UtcDateTime.Date;
        ZonedMoment In(int days, int hour = 18) => ZonedMoment.At(today.AddDays(days).AddHours(hour), "Europe/Berlin");
        var facts = new RoundFacts(Guid.CreateVersion7(), Handle.New(), language, RoundKind.International, null, 6, 60,
            In(21), In(24), In(30, 0), In(120, 0), new Amount(fee, "EUR"), places, false, portal.Clock.GetUtcNow(), null, null);
        facts = change?.Invoke(facts) ?? facts;
        var round = new NewRound(facts, new Dictionary<string, NewRoundText> { [facts.Language] = new("Winterrunde", "Sechs Sessions.", "Für alle.\n\nKommt dazu.") },
            [.. participants.Select(member => new NewParticipant(Guid.CreateVersion7(), member, CoachWishes.None, [], []))]);
        await portal.InsideAsync(services => services.GetRequiredService<IAddRounds>().AddAsync([round], Cancellation));
        return facts;
    }

    /// <summary>Many members at once; their addresses.</summary>
    public static async Task<IReadOnlyList<Guid>> AddMembersAsync(this PortalApp portal, int count)
    {
        var profile = new NewProfile(["de"], Credential.Acc, null, "DE", 4, [], new Dictionary<string, ProfileText> { ["de"] = new("Ruhig", "Ich höre zu.") }, Audience.Public);
        return await portal.InsideAsync(services => services.GetRequiredService<IAddMembers>().AddConfirmedAsync(
            [.. Enumerable.Range(0, count).Select(i => new NewMember(People.NewAddress("coach"), null, $"Coach {i}", "de", "Europe/Berlin") { Profile = profile })], Cancellation));
    }

    /// <summary>What a member has answered on the way, as if they had walked the steps.</summary>
    public static Task DraftAsync(this PortalApp portal, Guid round, params IEnumerable<Guid> members) => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var now = portal.Clock.GetUtcNow();
        db.AddRange(members.Select(member => new JoinDraft { RoundId = round, MemberId = member, ChangedAt = now, AgreementVersion = Agreement.Version, AgreementLanguage = "de", AgreedAt = now }));
        await db.SaveChangesAsync(Cancellation);
    });

    public static Task<JoinOutcome> JoinAsync(this PortalApp portal, Guid round, Guid member, bool wait = false) =>
        portal.InsideAsync(services => services.GetRequiredService<JoinRound>().RunAsync(round, member, wait, Cancellation));

    /// <summary>A drafted member joins.</summary>
    public static async Task<Guid> JoinedAsync(this PortalApp portal, Guid round, Guid member, bool wait = false)
    {
        await portal.DraftAsync(round, member);
        return (await portal.JoinAsync(round, member, wait)).Enrolment!.Id;
    }

    public static Task<Enrolment> EnrolmentAsync(this PortalApp portal, Guid enrolment) => portal.InsideAsync(services =>
        services.GetRequiredService<PortalDb>().Set<Enrolment>().AsNoTracking().SingleAsync(e => e.Id == enrolment, Cancellation));

    public static async Task<RoundFacts> FreshAsync(this PortalApp portal, RoundFacts round) =>
        (await portal.InsideAsync(services => services.GetRequiredService<IRounds>().FindAsync(round.Id, Cancellation)))!;

    public static Task<Confirmation> PayAsync(this PortalApp portal, Guid enrolment) =>
        portal.InsideAsync(services => services.GetRequiredService<IEnrolmentFees>().PaidAsync(enrolment, Cancellation));

    /// <summary>The member leaves the round.</summary>
    public static Task WithdrawAsync(this PortalApp portal, Guid member, RoundFacts round) => portal.InsideAsync(async services =>
    {
        var enrolment = await services.GetRequiredService<PortalDb>().Set<Enrolment>().AsNoTracking().Where(Living.Enrolments)
            .SingleAsync(e => e.MemberId == member && e.RoundId == round.Id, Cancellation);
        Assert.Null(await services.GetRequiredService<WithdrawEnrolment>().RunAsync(enrolment, Cancellation));
    });

    /// <summary>Time passes, and the portal does what is due.</summary>
    public static async Task PassAsync(this PortalApp portal, TimeSpan time)
    {
        portal.Clock.Advance(time);
        await portal.Services.GetServices<IBackgroundWork>().OfType<ExpireHolds>().Single().RunAsync(Cancellation);
    }

    public static async Task<MemberCard> CardAsync(this PortalApp portal, Guid member) =>
        (await portal.InsideAsync(services => services.GetRequiredService<IMembers>().FindAsync(member, Cancellation)))!;

    public static Task<Visitor> RoundEditorAsync(this PortalApp portal) => portal.SignedInAsync(change: person => person with { Posts = [new(StaffRole.Editor)] });

    /// <summary>Somebody who reads Italian wants to hear of French rounds, and has confirmed it by the link in the mail; their address.</summary>
    public static async Task<string> AskToBeToldAsync(this PortalApp portal)
    {
        using var reader = portal.Visitor();
        var email = People.NewAddress("reader");
        var asked = await reader.SubmitAsync(await reader.OpenAsync("/it/rounds/news?in=fr"), ("Email", email));
        Assert.Contains("asked=true", asked.Path, StringComparison.Ordinal);
        await portal.DeliverAsync();
        var confirm = await reader.OpenAsync(Mailbox.Link(Assert.Single(portal.Mailbox.To(email)), "/rounds/news/"));
        await reader.SubmitAsync(confirm);
        return email;
    }

    /// <summary>What the portal does by itself when a round's moment has come.</summary>
    public static Task PublishWhatIsDueAsync(this PortalApp portal) => portal.Services.GetServices<IBackgroundWork>().OfType<PublishWhatIsDue>().Single().RunAsync(Cancellation);
}
