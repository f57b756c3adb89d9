using System.Net;
using ReciproCoach.Members;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Rounds;

/// <summary>From the empty form to the round everybody sees, on both databases.</summary>
public abstract class AnEditorMakesARound(PortalApp portal)
{
    internal static readonly (string, string)[] Answers =
    [
        ("Language", "fr"), ("Kind", "National"), ("Country", "FR"), ("Credentials", "Acc"), ("Credentials", "Pcc"), ("Sessions", "6"), ("Minutes", "60"),
        ("Zone", "Europe/Paris"), ("EnrolmentCloses", "2027-12-01T18:00"), ("RequestsClose", "2027-12-03T18:00"), ("Starts", "2027-12-07T00:00"), ("Ends", "2028-02-26T00:00"),
        ("Places", "24"), ("Fee", "35,50"), ("Currency", "EUR"),
        ("Texts[fr].Title", "Cycle d’hiver"), ("Texts[fr].Summary", "Six séances."), ("Texts[fr].Description", "Pour vous.\n\nVenez."),
    ];

    [Fact]
    public async Task It_is_drafted_published_and_seen_and_those_who_asked_are_told()
    {
        var asked = await portal.AskToBeToldAsync();
        using var editor = await portal.RoundEditorAsync();

        var draft = await editor.SubmitAsync(await editor.OpenAsync("/de/editor/rounds/new"), Answers);
        Assert.Contains("Entwurf", draft.Text, StringComparison.Ordinal);
        var handle = draft.Path.Split('/')[^1].Split('?')[0];
        using var visitor = portal.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/fr/rounds/{handle}")).Status);
        var publish = draft.Document.Forms.First(form => form.GetAttribute("action")!.EndsWith("handler=publish", StringComparison.Ordinal));
        await editor.SubmitAsync(publish, draft);
        await editor.SubmitAsync(publish, draft);
        var seen = await visitor.OpenAsync($"/fr/rounds/{handle}");
        var foreign = await visitor.OpenAsync($"/de/rounds/{handle}");
        await portal.DeliverAsync();

        Assert.Equal("Cycle d’hiver", seen.Heading);
        Assert.Contains("35,50", seen.Text, StringComparison.Ordinal);
        Assert.Contains("mercredi 1er décembre", seen.Text, StringComparison.Ordinal);
        Assert.Null(seen.Document.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal($"/fr/rounds/{handle}", foreign.Path);
        Assert.Contains("Cycle d’hiver", (await visitor.OpenAsync("/fr/rounds?in=fr&kind=National")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cycle d’hiver", (await visitor.OpenAsync("/fr/rounds?kind=Mcc")).Text, StringComparison.Ordinal);
        var told = Assert.Single(portal.Mailbox.To(asked), mail => mail.Subject!.Contains("Cycle d’hiver", StringComparison.Ordinal));
        Assert.Contains("/stop>", told.Headers["List-Unsubscribe"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_click_in_the_mail_program_ends_the_mails()
    {
        var asked = await portal.AskToBeToldAsync();
        using var program = portal.Visitor();
        var link = Mailbox.Link(portal.Mailbox.To(asked)[^1], "/rounds/news/") + "/stop";

        var answer = await program.PostAsync(link, [new("List-Unsubscribe", "One-Click")]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await program.OpenAsync(link.Replace("/stop", "", StringComparison.Ordinal))).Status);
    }

    [Theory]
    [InlineData("EnrolmentCloses", "2020-12-01T18:00")]
    [InlineData("RequestsClose", "2027-11-30T18:00")]
    [InlineData("Starts", "2027-12-02T18:00")]
    [InlineData("Ends", "2027-12-06T00:00")]
    [InlineData("Fee", "-5")]
    [InlineData("Fee", "1.234,50")]
    [InlineData("Fee", "35,505")]
    [InlineData("Fee", "umsonst")]
    [InlineData("Zone", "Mars/Olympus")]
    [InlineData("Places", "2")]
    [InlineData("Kind", "99")]
    [InlineData("Country", "")]
    [InlineData("Sessions", "0")]
    [InlineData("Currency", "XXX")]
    [InlineData("Texts[fr].Title", "")]
    [InlineData("Texts[fr].Summary", "")]
    [InlineData("Texts[de].Title", "<script>alert(1)</script> a title far longer than any round could ever need, and then some more words to be sure that it is refused")]
    public async Task What_makes_no_sense_is_refused_beside_its_field_and_nothing_typed_is_lost(string field, string value)
    {
        using var editor = await portal.RoundEditorAsync();
        var answers = Answers.Where(answer => answer.Item1 != field).Append((field, value)).ToArray();

        var again = await editor.SubmitAsync(await editor.OpenAsync("/de/editor/rounds/new"), answers);

        Assert.Equal("/de/editor/rounds/new", again.Path);
        Assert.NotNull(again.ErrorBeside(field));
        if (value.Length > 0 && field is not ("Kind" or "Zone" or "Currency")) Assert.Equal(value, again.ValueOf(field));
        Assert.Equal("Pour vous.\n\nVenez.", again.ValueOf("Texts[fr].Description")!.ReplaceLineEndings("\n"));
        Assert.DoesNotContain("<script>alert", again.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cycle שלום 🧭", true)]
    [InlineData("\u202Eelcyc", true)]
    [InlineData("Cycle\u0007", false)]
    public async Task Letters_of_every_script_stay_and_signs_no_page_can_show_are_refused(string title, bool stays)
    {
        using var editor = await portal.RoundEditorAsync();
        var answers = Answers.Where(answer => answer.Item1 != "Texts[fr].Title").Append(("Texts[fr].Title", title)).ToArray();

        var answer = await editor.SubmitAsync(await editor.OpenAsync("/de/editor/rounds/new"), answers);

        if (stays) Assert.Equal(title, answer.Heading);
        else Assert.NotNull(answer.ErrorBeside("Texts[fr].Title"));
    }

    [Fact]
    public async Task A_forged_NUL_is_a_calm_refusal()
    {
        using var editor = await portal.RoundEditorAsync();
        var answers = Answers.Append(("Texts[de].Title", "Runde\0")).ToArray();

        Assert.Equal(HttpStatusCode.BadRequest, (await editor.SubmitAsync(await editor.OpenAsync("/de/editor/rounds/new"), answers)).Status);
    }

    [Fact]
    public async Task Facts_stay_once_somebody_has_joined_but_places_may_grow()
    {
        using var editor = await portal.RoundEditorAsync();
        var round = await portal.AddRoundAsync(places: 3, participants: [.. await portal.AddMembersAsync(3)]);
        var form = await editor.OpenAsync($"/de/editor/rounds/{round.Handle}");

        var fewer = await editor.SubmitAsync(form, ("Places", "2"));
        var more = await editor.SubmitAsync(form, ("Places", "5"));

        Assert.Null(form.ValueOf("Fee"));
        Assert.NotNull(fewer.ErrorBeside("Places"));
        Assert.Contains("3 von 5", more.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_round_releases_everybody_and_tells_them_why()
    {
        using var editor = await portal.RoundEditorAsync();
        var members = await portal.AddMembersAsync(3);
        var round = await portal.AddRoundAsync(participants: [.. members]);

        await editor.SubmitAsync(await editor.OpenAsync($"/de/editor/rounds/{round.Handle}/cancel"), ("Reason", "Zu wenige sind dabei."));
        await portal.DeliverAsync();

        var after = await portal.FreshAsync(round);
        Assert.Equal((RoundPhase.Cancelled, 0), (after.PhaseAt(portal.Clock.GetUtcNow()), after.PlacesTaken));
        foreach (var member in members)
            Assert.Contains("Zu wenige sind dabei.", Assert.Single(portal.Mailbox.To((await portal.CardAsync(member)).Email)).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_do_not_find_the_editors_pages()
    {
        using var member = await portal.SignedInAsync();

        Assert.NotEqual(HttpStatusCode.OK, (await member.OpenAsync("/de/editor/rounds")).Status);
    }
}

/// <inheritdoc/>
public sealed class AnEditorMakesARoundOnSqlite(SqlitePortal portal) : AnEditorMakesARound(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class AnEditorMakesARoundOnPostgres(PostgresPortal portal) : AnEditorMakesARound(portal), IClassFixture<PostgresPortal>;
