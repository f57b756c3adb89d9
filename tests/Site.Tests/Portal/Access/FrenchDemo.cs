using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Coaches;
using ReciproCoach.Coaching;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Content;
using ReciproCoach.Content.Editing.Previewing;
using ReciproCoach.Content.Store;
using ReciproCoach.Members;
using ReciproCoach.Members.Links;
using ReciproCoach.Members.Profiles;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;
using ReciproCoach.Rounds.News;
using ReciproCoach.Rounds.Previewing;
using ReciproCoach.Site.Demo;
using ReciproCoach.Site.Demo.Story;
using ReciproCoach.Site.Tests.Rounds;

namespace ReciproCoach.Site.Tests.Portal.Access;

/// <summary>The real things of the French demo that fill the parameters of addresses, most of them those of its member with an account.</summary>
/// <param name="SomebodyElse">The address of a French coach who is in no round that is not over.</param>
internal sealed record FrenchDemo(IReadOnlyList<Thing> Things, string SomebodyElse)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static async Task<FrenchDemo> LookAsync(PortalApp portal)
    {
        var draft = await portal.AddRoundAsync(language: "fr", change: round => round with { PublishedAt = null });
        return await portal.InsideAsync(async services =>
        {
            var story = services.GetRequiredService<TellDemo>().Tell();
            var member = story.People.Single(person => person.Email == DemoAccounts.Member("fr")).Id!.Value;
            var rounds = await services.GetRequiredService<IRounds>().InLanguagesAsync(["fr"], Now);
            var running = rounds.Single(round => round.PhaseAt(PortalApp.Beginning) is RoundPhase.Running);
            var open = rounds.Single(round => round.Kind is RoundKind.International && round.PhaseAt(PortalApp.Beginning) is RoundPhase.Enrolling);
            var participants = services.GetRequiredService<IParticipants>();
            var busy = new HashSet<Guid>();
            foreach (var round in rounds.Where(round => round.PhaseAt(PortalApp.Beginning) is not RoundPhase.Finished))
                busy.UnionWith((await participants.ConfirmedAsync(round.Id, Now)).Select(one => one.Member));

            Thing[] things =
            [
                new("language", "fr", "fr"),
                new("handle", running.Handle, "{running}"), new("handle", open.Handle, "{open}"), new("handle", draft.Handle, "{draft}"),
                new("part", "1", "1"), new("id", open.Handle, "{open}"), new("id", draft.Handle, "{draft}"),
                new("enrolment", (await participants.FindAsync(running.Id, member, Now))!.Enrolment.ToString(), "{of the round}"),
                new("slug", (await services.GetRequiredService<IPages>().FindByKeyAsync("fr", "ethics", Now))!.Slug, "{page}"), new("slug", "nowhere", "{no page}"),
                new("key", "ethics", "{page}", "editor/pages"), new("tongue", "it", "{in Italian}", "editor/pages"), new("token", await PreviewAsync(services), "{signed}", "editor/preview"),
                new("file", "nothing.jpg", "{no picture}", "images/"), new("photo", "nobodys-128.webp", "{no photo}"), new("code", "404", "{status}", "problem/"), new("path", "nowhere", "{nowhere}"),
                .. await CoachesAsync(services, member, running), .. await PairsAsync(services, member, running),
                .. await LinksAsync(services, member), new("preview", services.GetRequiredService<DraftLinks>().TokenFor(draft.Id), "{preview}"),
            ];
            return new FrenchDemo(things, story.People.First(person => person is { MailLanguage: "fr", Posts.Count: 0 } && !busy.Contains(person.Id!.Value)).Email);
        });
    }

    /// <summary>The end of a signed link to a page's text.</summary>
    private static async Task<string> PreviewAsync(IServiceProvider services) => services.GetRequiredService<PreviewLinks>().TokenFor(
        await services.GetRequiredService<PortalDb>().Set<TextVersion>().FirstAsync(version => version.Slug == "deontologie", Now));

    /// <summary>A coach for everybody, and one whom only the others of their round may see.</summary>
    private static async Task<Thing[]> CoachesAsync(IServiceProvider services, Guid member, RoundFacts running)
    {
        var companion = (await services.GetRequiredService<IParticipants>().ConfirmedAsync(running.Id, Now)).First(one => one.Member != member).Member;
        await services.GetRequiredService<PortalDb>().Set<Profile>().Where(profile => profile.MemberId == companion)
            .ExecuteUpdateAsync(row => row.SetProperty(profile => profile.Audience, Audience.Round), Now);
        var profiles = services.GetRequiredService<IProfiles>();
        var (shown, shy) = ((await profiles.FindAsync(member, Now))!.AsSeenBy(Audience.Nobody)!, (await profiles.FindAsync(companion, Now))!.AsSeenBy(Audience.Nobody)!);
        return
        [
            new("coach", CoachAddress.SegmentOf(shown), "{for all}"), new("coach", shown.Handle, "{for all, no name}"),
            new("coach", CoachAddress.SegmentOf(shy), "{for the round}"),
        ];
    }

    /// <summary>What the member gives and what they receive in the running round.</summary>
    private static async Task<Thing[]> PairsAsync(IServiceProvider services, Guid member, RoundFacts running)
    {
        var mine = await services.GetRequiredService<PortalDb>().Set<Relationship>().AsNoTracking().Include(pair => pair.Sessions)
            .Where(pair => pair.RoundId == running.Id && (pair.CoachMember == member || pair.ClientMember == member)).ToListAsync(Now);
        var (given, received) = (mine.Single(pair => pair.CoachMember == member), mine.Single(pair => pair.ClientMember == member));
        string Last(Relationship pair) => pair.Sessions.OrderBy(session => session.Day).Last().Id.ToString();
        return
        [
            new("relationship", given.Id.ToString(), "{given}"), new("relationship", received.Id.ToString(), "{received}"),
            new("session", Last(given), "{given}"), new("session", Last(received), "{received}"),
        ];
    }

    /// <summary>Links as mails carry them; whoever has one may open it, signed in or not.</summary>
    private static async Task<Thing[]> LinksAsync(IServiceProvider services, Guid member)
    {
        var (db, links) = (services.GetRequiredService<PortalDb>(), services.GetRequiredService<OneTimeLinks>());
        var news = new RoundAlert
        {
            Email = "somebody@example.org", NormalizedEmail = RoundAlert.Normalize("somebody@example.org"), RoundLanguage = "fr", ReaderLanguage = "fr",
            AskedAt = PortalApp.Beginning, Secret = new string('a', 40),
        };
        db.Add(news);
        Thing[] things =
        [
            new("secret", news.Secret, "{secret}"),
            new("code", (await links.MakeAsync(member, LinkPurpose.ConfirmAddress, Now)).Code, "{code}", "register/"),
            new("code", (await links.MakeAsync(member, LinkPurpose.ResetPassphrase, Now)).Code, "{code}", "sign-in/"),
            new("code", (await links.MakeAsync(member, LinkPurpose.ChangeAddress, Now, "other@example.org")).Code, "{code}", "account/"),
        ];
        await db.SaveChangesAsync(Now);
        return things;
    }
}
