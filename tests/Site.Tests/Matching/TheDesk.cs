using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Matching.Desk.Drafting;
using ReciproCoach.Matching.Desk.Publishing;
using ReciproCoach.Members;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Matching;

/// <summary>A coordinator at the desk, over HTTP and without scripts, on either database.</summary>
public abstract class TheDesk(PortalApp portal)
{
    [Fact]
    public async Task The_desk_shows_the_rounds_of_ones_own_language_and_what_they_need()
    {
        var (mine, _) = await portal.AddRoundAsync(4);
        var (others, _) = await portal.AddRoundAsync(4, language: "fr");
        using var coordinator = await portal.CoordinatorAsync();

        var desk = await coordinator.OpenAsync("/de/desk");

        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.NotNull(desk.Document.QuerySelector($".queue a[href='{mine.Matching()}']"));
        Assert.DoesNotContain(others.Handle, desk.Source, StringComparison.Ordinal);
        Assert.NotNull(desk.Document.QuerySelector(".nav-list a[href='/de/desk']"));
    }

    [Fact]
    public async Task Rounds_of_other_languages_do_not_exist_and_members_have_no_desk()
    {
        var (others, _) = await portal.AddRoundAsync(4, language: "fr");
        using var coordinator = await portal.CoordinatorAsync();
        using var member = await portal.SignedInAsync();

        foreach (var path in new[] { others.Desk(), others.Matching(), others.Matching() + "/publish", "/de/desk/rounds/nosuchroun" })
            Assert.Equal(HttpStatusCode.NotFound, (await coordinator.OpenAsync(path.Replace("/fr/", "/de/", StringComparison.Ordinal))).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await member.OpenAsync("/de/desk")).Status);
        Assert.Null((await member.OpenAsync("/de/my-page")).Document.QuerySelector("a[href='/de/desk']"));
    }

    [Fact]
    public async Task A_coordinator_sees_who_takes_part_what_they_ask_for_and_whom_they_avoid()
    {
        var (round, _) = await portal.AddRoundAsync(4, notWith: (people, at) => at == 0 ? [people[2]] : []);
        using var coordinator = await portal.CoordinatorAsync();

        var page = await coordinator.OpenAsync(round.Desk());

        var first = page.Document.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Person 1");
        Assert.Equal(["Person 2", "Person 3"], first.QuerySelectorAll("td").TakeLast(2).Select(cell => cell.TextContent.Trim()));
        Assert.All(page.Document.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
    }

    [Fact]
    public async Task A_round_that_was_paired_elsewhere_shows_its_relationships_instead_of_a_matching()
    {
        var (round, _) = await portal.AddRoundAsync(4);
        await portal.InsideAsync(services => services.GetRequiredService<PortalDb>().Database.ExecuteSqlAsync(
            $"""UPDATE "Rounds" SET "MatchingPublishedAt" = "PublishedAt" WHERE "Handle" = {round.Handle}""", TestContext.Current.CancellationToken));
        using var coordinator = await portal.CoordinatorAsync();

        var page = await coordinator.OpenAsync(round.Desk());
        var matching = await coordinator.OpenAsync(round.Matching());

        Assert.NotNull(page.Document.QuerySelector($"a[href='{round.Desk()}/relationships']"));
        Assert.Null(page.Document.QuerySelector($"a[href='{round.Matching()}']"));
        Assert.Equal($"{round.Desk()}/relationships", matching.Path);
    }

    [Fact]
    public async Task A_draft_gives_everybody_a_coach_and_says_why()
    {
        var (round, _) = await portal.AddRoundAsync(5);
        using var coordinator = await portal.CoordinatorAsync();

        var draft = await coordinator.MakeDraftAsync(round);
        var pair = await coordinator.OpenAsync(round.Matching() + draft.Document.QuerySelector(".pairs a")!.GetAttribute("href")!.Split('#')[0]);

        Assert.Equal(5, draft.Document.QuerySelectorAll(".pairs li").Length);
        Assert.NotNull(draft.Document.QuerySelector("svg.scale"));
        Assert.NotNull(draft.Document.QuerySelector(".rings svg"));
        Assert.Contains("400", pair.Document.QuerySelector("#why")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_stands_beside_what_chance_and_a_patient_hand_would_have_given()
    {
        var (round, _) = await portal.AddRoundAsync(6);
        using var coordinator = await portal.CoordinatorAsync();

        var draft = await coordinator.MakeDraftAsync(round);

        var rows = draft.Document.GetElementById("compared")!.Closest("table")!.QuerySelectorAll("tbody tr");
        Assert.Equal(["zufällig", "von Hand", "dieser Entwurf", "die Schranke"], rows.Select(row => row.QuerySelector("th")!.TextContent));
        Assert.Equal("6", rows[2].QuerySelectorAll("td")[3].TextContent);
        Assert.Equal("Nachweislich das Beste", draft.Document.QuerySelector(".said")!.TextContent);
    }

    [Fact]
    public async Task A_fair_draft_says_what_fairness_has_brought_and_what_it_costs()
    {
        var (round, _) = await portal.AddRoundAsync(6);
        using var coordinator = await portal.CoordinatorAsync();

        var noNumber = await coordinator.MakeDraftAsync(round, ("Aim", "Floor"), ("Floor", "many"));
        var floor = await coordinator.MakeDraftAsync(round, ("Aim", "Floor"), ("Floor", "100"));
        var leximin = await coordinator.MakeDraftAsync(round, ("Aim", "Leximin"));

        Assert.Equal("Bitte gib eine ganze Zahl von 0 bis 1.000 an.", noNumber.ErrorBeside("Floor"));
        Assert.Contains("Kein Tandem hat weniger als 100 Punkte. Das kostet die Runde nichts.", floor.Text, StringComparison.Ordinal);
        Assert.Contains("Zuerst zählte das schwächste Tandem", leximin.Text, StringComparison.Ordinal);
        Assert.Equal("Leximin", leximin.Document.QuerySelector("input[type=radio][name=Aim][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Whoever_is_left_out_is_named_with_a_reason()
    {
        var (round, _) = await portal.AddRoundAsync(4, wishes: at => at == 0 ? CoachWishes.None with { CredentialAtLeast = Credential.Mcc, CredentialIsMust = true } : CoachWishes.None);
        using var coordinator = await portal.CoordinatorAsync();

        var draft = await coordinator.MakeDraftAsync(round);

        Assert.Equal("Person 1", draft.Document.QuerySelector("#left-out")!.Closest("section")!.QuerySelector("h3")!.TextContent);
        Assert.Equal(3, draft.Document.QuerySelectorAll(".pairs li").Length);
    }

    [Fact]
    public async Task A_pinned_pair_is_in_the_next_draft_and_one_kept_apart_is_not()
    {
        var (round, _) = await portal.AddRoundAsync(5);
        using var coordinator = await portal.CoordinatorAsync();
        var page = await coordinator.OpenAsync(round.Matching());

        page = await coordinator.SubmitAsync(page.FormWith("Coach", "Kind"), page, ("Client", Choice(page, "Person 1")), ("Coach", Choice(page, "Person 4")), ("Kind", "Together"));
        page = await coordinator.SubmitAsync(page.FormWith("Coach", "Kind"), page, ("Client", Choice(page, "Person 2")), ("Coach", Choice(page, "Person 3")), ("Kind", "Apart"));
        var draft = await coordinator.MakeDraftAsync(round);

        var pairs = Pairs(draft);
        Assert.Contains(("Person 4", "Person 1"), pairs);
        Assert.DoesNotContain(("Person 3", "Person 2"), pairs);
        Assert.DoesNotContain(("Person 2", "Person 3"), pairs);
    }

    [Fact]
    public async Task Pins_that_contradict_each_other_are_refused_beside_the_field()
    {
        var (round, _) = await portal.AddRoundAsync(5);
        using var coordinator = await portal.CoordinatorAsync();
        var page = await coordinator.OpenAsync(round.Matching());
        page = await coordinator.SubmitAsync(page.FormWith("Coach", "Kind"), page, ("Client", Choice(page, "Person 1")), ("Coach", Choice(page, "Person 4")), ("Kind", "Together"));

        var twoCoaches = await coordinator.SubmitAsync(page.FormWith("Coach", "Kind"), page, ("Client", Choice(page, "Person 1")), ("Coach", Choice(page, "Person 3")), ("Kind", "Together"));
        var bothWays = await coordinator.SubmitAsync(page.FormWith("Coach", "Kind"), page, ("Client", Choice(page, "Person 4")), ("Coach", Choice(page, "Person 1")), ("Kind", "Together"));
        var stranger = await coordinator.SubmitAsync(page.FormWith("Coach", "Kind"), page, ("Client", "nobody-here"), ("Coach", "<script>"), ("Kind", "Sideways"));

        Assert.Contains("zwei Coaches", twoCoaches.ErrorBeside("Coach"), StringComparison.Ordinal);
        Assert.Equal(Choice(page, "Person 3"), twoCoaches.ValueOf("Coach"));
        Assert.Contains("gegenseitig", bothWays.ErrorBeside("Coach"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, stranger.Status);
        Assert.Contains("zwei Personen aus dieser Runde", stranger.ErrorBeside("Coach"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_marks_the_round_keeps_an_audit_and_cannot_be_done_again()
    {
        var (round, _) = await portal.AddRoundAsync(5);
        using var coordinator = await portal.CoordinatorAsync();
        await coordinator.MakeDraftAsync(round);
        var confirmation = await coordinator.OpenAsync(round.Matching() + "/publish");

        var published = await coordinator.SubmitAsync(confirmation.FormWith("Draft"), confirmation);
        var again = await coordinator.SubmitAsync(confirmation.FormWith("Draft"), confirmation);

        Assert.Equal(round.Matching(), published.Path);
        Assert.Null(published.Document.QuerySelector(".publish"));
        Assert.Contains("schon veröffentlicht", again.Text, StringComparison.Ordinal);
        Assert.NotNull((await FactsAsync(round)).MatchingPublishedAt);
        Assert.Equal(1, await portal.InsideAsync(services => services.GetRequiredService<PortalDb>().Set<AuditEntry>().CountAsync(entry => entry.Action == "matching-published" && entry.Subject == round.Handle)));
    }

    [Fact]
    public async Task Before_the_request_deadline_publishing_has_to_be_confirmed()
    {
        var (round, _) = await portal.AddRoundAsync(4, TheRoundInTheDatabase.DeadlineAhead);
        using var coordinator = await portal.CoordinatorAsync();
        await coordinator.MakeDraftAsync(round);

        var asked = await coordinator.PublishAsync(round);
        var confirmed = await coordinator.PublishAsync(round, ("BeforeTheDeadline", "true"));

        Assert.NotNull(asked.ErrorBeside("BeforeTheDeadline"));
        Assert.Equal(round.Matching(), confirmed.Path);
        Assert.NotNull((await FactsAsync(round)).MatchingPublishedAt);
    }

    [Fact]
    public async Task A_draft_older_than_a_pin_is_stale_and_is_not_published()
    {
        var (round, _) = await portal.AddRoundAsync(5);
        using var coordinator = await portal.CoordinatorAsync();
        var draft = await coordinator.MakeDraftAsync(round);
        await coordinator.SubmitAsync(draft.FormWith("Coach", "Kind"), draft, ("Client", Choice(draft, "Person 1")), ("Coach", Choice(draft, "Person 3")), ("Kind", "Apart"));

        var refused = await coordinator.PublishAsync(round);

        Assert.NotNull(refused.Document.QuerySelector(".errors"));
        Assert.Null((await FactsAsync(round)).MatchingPublishedAt);
        Assert.NotNull((await coordinator.OpenAsync(round.Matching())).Document.QuerySelector(".notice.warn"));
    }

    [Fact]
    public async Task Two_people_make_no_ring_and_there_is_nothing_to_publish()
    {
        var (round, _) = await portal.AddRoundAsync(2);
        using var coordinator = await portal.CoordinatorAsync();

        var draft = await coordinator.MakeDraftAsync(round);

        Assert.Empty(draft.Document.QuerySelectorAll(".pairs li"));
        Assert.Null(draft.Document.QuerySelector($"a[href='{round.Matching()}/publish']"));
        Assert.NotNull((await coordinator.PublishAsync(round)).Document.QuerySelector(".errors"));
    }

    [Fact]
    public async Task Of_coordinators_who_publish_at_the_same_moment_one_does()
    {
        var (round, _) = await portal.AddRoundAsync(6);
        using var coordinator = await portal.CoordinatorAsync();
        await coordinator.MakeDraftAsync(round);
        var draft = await portal.InsideAsync(services => services.GetRequiredService<PortalDb>().Set<MatchingDraft>().SingleAsync(one => one.RoundId == round.Id));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => portal.InsideAsync(services =>
            services.GetRequiredService<PublishMatching>().PublishAsync(round.Id, draft.Id, beforeTheDeadline: false, draft.MadeBy, TestContext.Current.CancellationToken)))));

        Assert.Equal(1, answers.Count(answer => answer is null));
        Assert.All(answers.OfType<ReciproCoach.Platform.Languages.Text>(), answer => Assert.Equal(nameof(AMatchingIsPublishedOnce), answer.Context));
    }

    private Task<RoundFacts> FactsAsync(RoundFacts round) =>
        portal.InsideAsync(async services => (await services.GetRequiredService<IRounds>().FindAsync(round.Id, TestContext.Current.CancellationToken))!);

    private static string Choice(Page page, string name) => page.Document.QuerySelectorAll("select[name='Coach'] option").Single(option => option.TextContent == name).GetAttribute("value")!;

    private static IEnumerable<(string Coach, string Client)> Pairs(Page page) =>
        page.Document.QuerySelectorAll("#all tbody tr").Select(row => (row.QuerySelector("th")!.TextContent, row.QuerySelector("td")!.TextContent));
}

/// <summary>On SQLite.</summary>
public sealed class TheDeskOnSqlite(SqlitePortal portal) : TheDesk(portal), IClassFixture<SqlitePortal>;

/// <summary>On PostgreSQL.</summary>
public sealed class TheDeskOnPostgres(PostgresPortal portal) : TheDesk(portal), IClassFixture<PostgresPortal>;
