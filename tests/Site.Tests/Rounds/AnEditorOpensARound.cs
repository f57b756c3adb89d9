using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Rounds;

/// <summary>From last year's round to the next: copied, translated, previewed, and published when its moment comes. On both databases.</summary>
public abstract class AnEditorOpensARound(PortalApp portal)
{
    [Fact]
    public async Task A_round_is_made_from_an_earlier_one_with_later_dates_and_nobody_sees_it_yet()
    {
        using var editor = await portal.RoundEditorAsync();
        var earlier = await portal.AddRoundAsync(fee: 3500, participants: [.. await portal.AddMembersAsync(3)]);

        var page = await editor.OpenAsync($"/de/editor/rounds/{earlier.Handle}");
        var copy = await editor.SubmitAsync(page.FormTo("handler=again"), page);

        Assert.Contains("Entwurf", copy.Text, StringComparison.Ordinal);
        Assert.Contains("um ganze Wochen nach hinten", copy.Text, StringComparison.Ordinal);
        Assert.Equal(("Winterrunde", "Sechs Sessions.", "35"), (copy.ValueOf("Texts[de].Title"), copy.ValueOf("Texts[de].Summary"), copy.ValueOf("Fee")));
        var (starts, closes) = (Local(copy.ValueOf("Starts")!), Local(copy.ValueOf("EnrolmentCloses")!));
        Assert.True(starts >= earlier.Ends.Local, "The next round begins before the earlier one is over.");
        Assert.Equal((0, earlier.Starts.Local.DayOfWeek), ((starts - earlier.Starts.Local).Days % 7, starts.DayOfWeek));
        Assert.Equal(earlier.EnrolmentCloses.Local.TimeOfDay, closes.TimeOfDay);
        using var visitor = portal.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/de/rounds/{HandleOf(copy)}")).Status);
        Assert.Equal(3, (await portal.FreshAsync(earlier)).PlacesTaken);
    }

    [Fact]
    public async Task A_round_long_over_is_made_again_with_three_weeks_to_join()
    {
        using var editor = await portal.RoundEditorAsync();
        var earlier = await portal.AddRoundAsync();
        portal.Clock.Advance(TimeSpan.FromDays(500));
        using var back = await portal.RoundEditorAsync();

        var page = await back.OpenAsync($"/de/editor/rounds/{earlier.Handle}");
        var copy = await back.SubmitAsync(page.FormTo("handler=again"), page);
        var published = await back.SubmitAsync(copy.FormTo("handler=publish"), copy);

        Assert.InRange(Local(copy.ValueOf("EnrolmentCloses")!) - portal.Clock.GetUtcNow().DateTime, TimeSpan.FromDays(20), TimeSpan.FromDays(29));
        Assert.Contains("Anmeldung offen", published.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_translation_is_kept_and_shown_to_nobody_until_it_is_whole()
    {
        using var editor = await portal.RoundEditorAsync();
        var draft = await DraftAsync(editor, ("Texts[it].Title", "Ciclo d’inverno"));
        var handle = HandleOf(draft);
        await editor.SubmitAsync(draft.FormTo("handler=publish"), draft);

        Assert.Contains("Fehlt noch: Kurztext und Beschreibung", draft.Text, StringComparison.Ordinal);
        Assert.Equal("Ciclo d’inverno", draft.ValueOf("Texts[it].Title"));
        Assert.Contains("Italienisch: Fehlt noch", (await editor.OpenAsync("/de/editor/rounds")).Text, StringComparison.Ordinal);
        await EverybodyAgreesAsync(handle, italian: false);

        var whole = await editor.SubmitAsync(await editor.OpenAsync($"/de/editor/rounds/{handle}"), ("Texts[it].Summary", "Sei sessioni."), ("Texts[it].Description", "Per te."));

        Assert.DoesNotContain("Fehlt noch", whole.Text, StringComparison.Ordinal);
        await EverybodyAgreesAsync(handle, italian: true);
    }

    [Fact]
    public async Task A_draft_is_previewed_by_a_link_in_the_languages_it_is_written_in()
    {
        using var editor = await portal.RoundEditorAsync();
        var handle = HandleOf(await DraftAsync(editor, ("Texts[de].Title", "Winterrunde"), ("Texts[de].Summary", "Sechs."), ("Texts[de].Description", "Für dich.")));
        var links = (await editor.OpenAsync($"/de/editor/rounds/{handle}/publish")).Document.QuerySelectorAll("a[href*='/rounds/preview/']").Select(link => link.GetAttribute("href")!).ToList();
        using var visitor = portal.Visitor();

        var french = await visitor.OpenAsync(links.Single(link => link.StartsWith("/fr/", StringComparison.Ordinal)));
        var german = await visitor.OpenAsync(links.Single(link => link.StartsWith("/de/", StringComparison.Ordinal)));
        var italian = await visitor.OpenAsync(links[0].Replace("/fr/", "/it/", StringComparison.Ordinal));

        Assert.Equal(2, links.Count);
        Assert.Equal(("Cycle d’hiver", "Winterrunde"), (french.Heading, german.Heading));
        Assert.StartsWith("/fr/rounds/preview/", italian.Path, StringComparison.Ordinal);
        Assert.Equal("no-store", french.Response.Headers.CacheControl!.ToString());
        Assert.Contains("noindex", french.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("/join", french.Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(links[0] + "x")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/fr/rounds/{handle}")).Status);

        portal.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(links[0])).Status);
    }

    [Fact]
    public async Task The_link_of_a_draft_leads_to_the_round_once_it_is_published()
    {
        using var editor = await portal.RoundEditorAsync();
        var draft = await DraftAsync(editor);
        var link = (await editor.OpenAsync($"/de/editor/rounds/{HandleOf(draft)}/publish")).Document.QuerySelector("a[href*='/rounds/preview/']")!.GetAttribute("href")!;
        await editor.SubmitAsync(draft.FormTo("handler=publish"), draft);

        Assert.Equal($"/fr/rounds/{HandleOf(draft)}", (await editor.OpenAsync(link)).Path);
        Assert.Equal($"/de/editor/rounds/{HandleOf(draft)}", (await editor.OpenAsync($"/de/editor/rounds/{HandleOf(draft)}/publish")).Path);
    }

    [Theory]
    [InlineData("2027-03-28T02:30", "Europe/Paris", "OpensAt", "die Uhr vorgestellt")]
    [InlineData("2020-03-28T12:00", "Europe/Paris", "OpensAt", "schon vorbei")]
    [InlineData("2029-12-02T18:00", "Europe/Paris", "OpensAt", "schon geschlossen")]
    [InlineData("", "Europe/Paris", "OpensAt", "Tag und eine Uhrzeit")]
    [InlineData("2029-05-02T18:00", "Mars/Olympus", "OpensIn", "Zeitzone")]
    public async Task A_moment_that_makes_no_sense_is_refused_beside_its_field(string when, string zone, string field, string why)
    {
        using var editor = await portal.RoundEditorAsync();
        var handle = HandleOf(await DraftAsync(editor));

        var refused = await LaterAsync(editor, handle, when, zone);

        Assert.Contains(why, refused.ErrorBeside(field), StringComparison.Ordinal);
        if (field == "OpensAt") Assert.Equal(when, refused.ValueOf("OpensAt"));
        Assert.Contains("Entwurf", (await editor.OpenAsync($"/de/editor/rounds/{handle}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_opens_by_itself_at_its_moment_and_of_two_processes_one_tells_each_reader_once()
    {
        var (asked, stopped) = (await portal.AskToBeToldAsync(), await portal.AskToBeToldAsync());
        using var editor = await portal.RoundEditorAsync();
        using var visitor = portal.Visitor();
        await visitor.PostAsync(Mailbox.Link(portal.Mailbox.To(stopped)[^1], "/rounds/news/") + "/stop", [new("List-Unsubscribe", "One-Click")]);
        var title = $"Cycle {Guid.NewGuid():N}";
        var handle = HandleOf(await DraftAsync(editor, ("Texts[fr].Title", title)));
        var waiting = await LaterAsync(editor, handle, ParisIn(days: 2), "Europe/Paris");
        await using var second = new SecondProcess(portal);

        await portal.PublishWhatIsDueAsync();
        Assert.Contains("Sie öffnet von selbst", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Demnächst", (await editor.OpenAsync($"/de/editor/rounds/{handle}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/fr/rounds/{handle}")).Status);

        portal.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        second.Clock.SetUtcNow(portal.Clock.GetUtcNow());
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => (i % 2 == 0 ? portal : second).PublishWhatIsDueAsync())));
        await portal.DeliverAsync();
        await second.DeliverAsync();

        Assert.Equal(title, (await visitor.OpenAsync($"/fr/rounds/{handle}")).Heading);
        var told = Assert.Single(portal.Mailbox.To(asked).Concat(second.Mailbox.To(asked)), mail => mail.Subject!.Contains(title, StringComparison.Ordinal));
        Assert.StartsWith("Nuovo ciclo in francese", told.Subject, StringComparison.Ordinal);
        Assert.Contains($"/fr/rounds/{handle}", told.TextBody, StringComparison.Ordinal);
        Assert.Equal("List-Unsubscribe=One-Click", told.Headers["List-Unsubscribe-Post"]);
        Assert.DoesNotContain(portal.Mailbox.To(stopped).Concat(second.Mailbox.To(stopped)), mail => mail.Subject!.Contains(title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_editor_takes_the_moment_back_and_the_round_stays_a_draft()
    {
        using var editor = await portal.RoundEditorAsync();
        var handle = HandleOf(await DraftAsync(editor));
        var waiting = await LaterAsync(editor, handle, ParisIn(days: 2), "Europe/Paris");

        var back = await editor.SubmitAsync(waiting.FormTo("handler=notThen"), waiting);
        portal.Clock.Advance(TimeSpan.FromDays(3));
        await portal.PublishWhatIsDueAsync();

        Assert.DoesNotContain("Sie öffnet von selbst", back.Text, StringComparison.Ordinal);
        using var visitor = portal.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/fr/rounds/{handle}")).Status);
    }

    [Fact]
    public async Task Enrolment_cannot_be_made_to_close_before_the_round_opens()
    {
        using var editor = await portal.RoundEditorAsync();
        var handle = HandleOf(await DraftAsync(editor));
        await LaterAsync(editor, handle, ParisIn(days: 5), "Europe/Paris");

        var refused = await editor.SubmitAsync(await editor.OpenAsync($"/de/editor/rounds/{handle}"), ("EnrolmentCloses", ParisIn(days: 4)));

        Assert.Contains("öffnet erst danach", refused.ErrorBeside("EnrolmentCloses"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_that_slept_until_enrolment_was_over_opens_nothing_and_says_so()
    {
        using var editor = await portal.RoundEditorAsync();
        var handle = HandleOf(await DraftAsync(editor, ("EnrolmentCloses", ParisIn(days: 10))));
        await LaterAsync(editor, handle, ParisIn(days: 5), "Europe/Paris");

        portal.Clock.Advance(TimeSpan.FromDays(11));
        await portal.PublishWhatIsDueAsync();

        using var back = await portal.RoundEditorAsync();
        Assert.Contains("da war die Anmeldung schon geschlossen", (await back.OpenAsync($"/de/editor/rounds/{handle}/publish")).Text, StringComparison.Ordinal);
    }

    /// <summary>The page, the list, the sitemap, hreflang and the interface for machines say the same of Italian.</summary>
    private async Task EverybodyAgreesAsync(string handle, bool italian)
    {
        using var visitor = portal.Visitor();
        var own = $"/{(italian ? "it" : "fr")}/rounds/{handle}";

        Assert.Equal(own, (await visitor.OpenAsync($"/it/rounds/{handle}")).Path);
        var line = (await visitor.OpenAsync("/it/rounds")).Document.QuerySelector($"a[href='{own}']")!.Closest("li")!;
        Assert.Equal(italian ? null : "fr", line.GetAttribute("lang"));
        Assert.Contains(italian ? "sessioni" : "séances", line.TextContent, StringComparison.Ordinal);
        Assert.Equal(italian, (await visitor.OpenAsync("/sitemap.xml")).Source.Contains($"/it/rounds/{handle}", StringComparison.Ordinal));
        Assert.Equal(italian, (await visitor.OpenAsync($"/fr/rounds/{handle}")).Document.QuerySelector("link[hreflang='it']") is not null);
        Assert.Equal(italian ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await visitor.OpenAsync($"/api/v1/it/rounds/{handle}")).Status);
        Assert.Equal(italian, (await visitor.OpenAsync("/api/v1/it/rounds?limit=100")).Source.Contains(handle, StringComparison.Ordinal));
    }

    private static async Task<Page> DraftAsync(Visitor editor, params (string Name, string Value)[] besides)
    {
        var answers = AnEditorMakesARound.Answers.Where(answer => !besides.Any(other => other.Name == answer.Item1)).Select(answer => Later(answer.Item1, answer.Item2)).Concat(besides);
        return await editor.SubmitAsync(await editor.OpenAsync("/de/editor/rounds/new"), [.. answers]);
    }

    /// <summary>Stories that let much time pass share a portal: its rounds lie two years further on.</summary>
    private static (string, string) Later(string name, string value) =>
        (name, name is "EnrolmentCloses" or "RequestsClose" or "Starts" or "Ends" ? value.Replace("2028-", "2030-", StringComparison.Ordinal).Replace("2027-12", "2029-12", StringComparison.Ordinal) : value);

    private static async Task<Page> LaterAsync(Visitor editor, string handle, string when, string zone) =>
        await editor.SubmitAsync(await editor.OpenAsync($"/de/editor/rounds/{handle}/publish"), ("OpensAt", when), ("OpensIn", zone));

    private string ParisIn(int days) => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(portal.Clock.GetUtcNow(), "Europe/Paris").AddDays(days).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static DateTime Local(string value) => DateTime.ParseExact(value, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static string HandleOf(Page page) => page.Path.Split('/')[^1].Split('?')[0];
}

/// <inheritdoc/>
public sealed class AnEditorOpensARoundOnSqlite(SqlitePortal portal) : AnEditorOpensARound(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class AnEditorOpensARoundOnPostgres(PostgresPortal portal) : AnEditorOpensARound(portal), IClassFixture<PostgresPortal>;
