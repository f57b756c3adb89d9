using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Coaching.Relationships;
using ReciproCoach.Coaching.Sessions;
using ReciproCoach.Content.Editing.Previewing;
using ReciproCoach.Content.Store;
using ReciproCoach.E2e.Portal;
using ReciproCoach.Members.Accounts;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Rounds.News;
using ReciproCoach.Rounds.Previewing;

namespace ReciproCoach.E2e.Pseudo;

/// <summary>Opens the pages no link leads to: those of mails, those after a form, those of people in a certain state.</summary>
internal sealed class ClosedDoors(Chromium chromium, StrangePortal portal, List<string> faults)
{
    private const string Here = "/" + StrangePortal.Language, Member = "member.fr@demo.test", Coordinator = "coordinator.fr@demo.test";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async Task OpenAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await FromMailsAsync(scope.ServiceProvider.GetRequiredService<PortalDb>());
        var rounds = await scope.ServiceProvider.GetRequiredService<IRounds>().InLanguagesAsync(["fr"], Now);
        var now = portal.Clock.GetUtcNow();
        RoundFacts In(RoundPhase phase) => rounds.First(round => round.PhaseAt(now) == phase);
        await AtTheDeskAsync(rounds.First(round => round.PhaseAt(now) is RoundPhase.Matching or RoundPhase.Requesting), In(RoundPhase.Running));
        await AtTheEditorsDeskAsync(scope.ServiceProvider, In(RoundPhase.Finished));
        await InARoundAsync(scope.ServiceProvider, In(RoundPhase.Running));
        await JoiningAsync(scope.ServiceProvider, [.. rounds.Where(round => round.PhaseAt(now) is not RoundPhase.Finished)], rounds.First(round => round.PhaseAt(now) is RoundPhase.Enrolling && round.Kind is RoundKind.International));
    }

    private async Task FromMailsAsync(PortalDb db)
    {
        var secret = new string('a', 40);
        db.Add(new RoundAlert
        {
            Email = "asks@example.org", NormalizedEmail = RoundAlert.Normalize("asks@example.org"), RoundLanguage = "fr",
            ReaderLanguage = StrangePortal.Language, AskedAt = portal.Clock.GetUtcNow(), Secret = secret,
        });
        await db.SaveChangesAsync(Now);
        await using var visitor = await Reader.OpenAsync(chromium, portal, null, faults);
        string[] addresses =
        [
            "/register/sent", "/register/confirm/x", "/sign-in/forgotten/sent", "/sign-in/reset/x", "/account/closed", "/account/address/confirm/x",
            $"/rounds/news/{secret}", $"/rounds/news/{secret}/stop",
        ];
        foreach (var address in addresses) await visitor.ReadAsync(Here + address);
        await visitor.ReadAsync(Here + "/nowhere", status: 404);
    }

    private async Task AtTheDeskAsync(RoundFacts closed, RoundFacts running)
    {
        await using var coordinator = await Reader.OpenAsync(chromium, portal, Coordinator, faults);
        foreach (var page in new[] { "", "/relationships/pair", "/relationships" }) await coordinator.ReadAsync($"{Here}/desk/rounds/{running.Handle}{page}");
        await coordinator.ReadAsync((await coordinator.LinksAsync()).First(link => link.Contains("/desk/relationships/", StringComparison.Ordinal)));
        await coordinator.ReadAsync($"{Here}/desk/testimonials");
        await coordinator.ReadAsync($"{Here}/desk/rounds/{closed.Handle}/matching");
        await coordinator.SendAsync();
        await coordinator.ReadAsync($"{Here}/desk/rounds/{closed.Handle}/matching/publish");
        await coordinator.ReadAsync($"{Here}/desk/rounds/{closed.Handle}/matching/check");
    }

    /// <summary>An editor makes a round from an earlier one, and reads the previews that are sent to others as links.</summary>
    private async Task AtTheEditorsDeskAsync(IServiceProvider services, RoundFacts earlier)
    {
        await using var editor = await Reader.OpenAsync(chromium, portal, "editor@demo.test", faults);
        await editor.ReadAsync($"{Here}/editor/rounds/{earlier.Handle}");
        await editor.Page.Locator("form[action*='handler=again'] button").ClickAsync();
        await editor.Page.WaitForURLAsync(url => !url.Contains(earlier.Handle, StringComparison.Ordinal));
        var draft = new Uri(editor.Page.Url).AbsolutePath;
        await editor.ReadAsync(draft);
        await editor.ReadAsync(draft + "/publish");

        var round = await services.GetRequiredService<PortalDb>().Set<Round>().AsNoTracking().OrderBy(one => one.Id).LastAsync(one => one.PublishedAt == null, Now);
        await editor.ReadAsync($"{Here}/rounds/preview/{services.GetRequiredService<DraftLinks>().TokenFor(round.Id)}");
        var version = await services.GetRequiredService<PortalDb>().Set<TextVersion>().AsNoTracking().FirstAsync(one => one.Slug != "", Now);
        await editor.ReadAsync($"{Here}/editor/preview/{services.GetRequiredService<PreviewLinks>().TokenFor(version)}");
    }

    private async Task InARoundAsync(IServiceProvider services, RoundFacts running)
    {
        var db = services.GetRequiredService<PortalDb>();
        var me = (await db.Set<Member>().AsNoTracking().SingleAsync(member => member.Email == Member, Now)).Id;
        var mine = await db.Set<Relationship>().AsNoTracking().Include(pair => pair.Sessions)
            .Where(pair => pair.RoundId == running.Id && (pair.CoachMember == me || pair.ClientMember == me)).ToListAsync(Now);
        var (given, received) = (mine.Single(pair => pair.CoachMember == me), mine.Single(pair => pair.ClientMember == me));
        static string Last(Relationship pair) => pair.Sessions.OrderBy(session => session.Day).Last().Id.ToString();
        var place = (await services.GetRequiredService<IParticipants>().FindAsync(running.Id, me, Now))!.Enrolment;

        await using var member = await Reader.OpenAsync(chromium, portal, Member, faults);
        string[] addresses =
        [
            $"/my-round/sessions/{Last(given)}/correct", $"/my-round/sessions/{Last(received)}", $"/my-round/feedback/{received.Id}",
            $"/my-rounds/{running.Handle}/coaches", $"/my-rounds/{running.Handle}/withdraw", $"/pay/{place}", $"/pay/{place}/done", "/sign-out",
        ];
        foreach (var address in addresses) await member.ReadAsync(Here + address);
    }

    /// <summary>Somebody who is in no round that goes on walks through the steps of joining one.</summary>
    private async Task JoiningAsync(IServiceProvider services, IReadOnlyList<RoundFacts> goingOn, RoundFacts open)
    {
        var busy = new HashSet<Guid>();
        foreach (var round in goingOn) busy.UnionWith((await services.GetRequiredService<IParticipants>().ConfirmedAsync(round.Id, Now)).Select(one => one.Member));
        var free = (await services.GetRequiredService<PortalDb>().Set<Member>().AsNoTracking().Where(member => member.MailLanguage == "fr").ToListAsync(Now))
            .First(member => !busy.Contains(member.Id) && member.Email != Coordinator);

        await using var coach = await Reader.OpenAsync(chromium, portal, free.Email, faults);
        await coach.ReadAsync($"{Here}/rounds/{open.Handle}/join/agreement");
        await coach.Page.Locator("[name='Agrees'][type='checkbox']").CheckAsync();
        await coach.SendAsync();
        await coach.SendAsync();
        Assert.EndsWith("/join/summary", coach.Page.Url, StringComparison.Ordinal);
        await coach.SendAsync();
        await coach.ReadAsync($"{Here}/my-rounds/{open.Handle}");
    }
}
