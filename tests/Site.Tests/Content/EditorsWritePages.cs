using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Audit;
using ReciproCoach.Platform.Database;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Content;

/// <summary>From an empty form to what readers see, and back, on either database.</summary>
public abstract class EditorsWritePages(PortalApp portal)
{
    [Fact]
    public async Task A_draft_is_for_editors_alone_until_it_is_published()
    {
        using var editor = await portal.EditorAsync();
        using var visitor = portal.Visitor();
        var key = await editor.MakeAsync("first-draft");

        var saved = await editor.WriteAsync(key, "en", "", Editors.Words("First", "first-draft"));
        Assert.Contains("Saved as a draft.", saved.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync("/en/first-draft")).Status);

        await editor.WriteAsync(key, "en", "publish", Editors.Words("First", "first-draft"));
        Assert.Equal("First", (await visitor.OpenAsync("/en/first-draft")).Heading);

        await editor.WriteAsync(key, "en", "", Editors.Words("Second", "first-draft"));
        Assert.Equal("First", (await visitor.OpenAsync("/en/first-draft")).Heading);
        await editor.WriteAsync(key, "en", "publish");
        Assert.Equal("Second", (await visitor.OpenAsync("/en/first-draft")).Heading);
    }

    [Fact]
    public async Task Each_language_is_published_by_itself_and_taken_back_by_itself()
    {
        using var editor = await portal.EditorAsync();
        using var visitor = portal.Visitor();
        var key = await editor.MakeAsync("two-tongues");
        await editor.WriteAsync(key, "en", "publish", Editors.Words("Two", "two-tongues"));
        Assert.Equal(("en", "Two"), (await portal.ShownAsync("de", key))!.Value);

        await editor.WriteAsync(key, "de", "publish", Editors.Words("Zwei", "zwei-sprachen"));
        Assert.Equal("Zwei", (await visitor.OpenAsync("/de/zwei-sprachen")).Heading);
        Assert.Equal("/de/zwei-sprachen", (await visitor.OpenAsync("/de/two-tongues")).Path);

        var form = await editor.OpenAsync($"/en/editor/pages/{key}/de");
        await editor.SubmitAsync(form.FormTo("?handler=unpublish"), form);
        Assert.Equal(("en", "Two"), (await portal.ShownAsync("de", key))!.Value);
        Assert.Equal("Two", (await visitor.OpenAsync("/en/two-tongues")).Heading);
    }

    [Fact]
    public async Task A_page_missing_in_a_language_opens_with_an_empty_form()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("nothing-yet");
        await editor.WriteAsync(key, "en", "publish", Editors.Words("There", "nothing-yet", "English words."));

        var form = await editor.OpenAsync($"/en/editor/pages/{key}/fr");

        Assert.All((string[])["Title", "Slug", "Summary", "Body", "Description"], field => Assert.Equal("", form.ValueOf(field)));
        Assert.Contains("English words.", form.Document.QuerySelector(".source")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_address_leads_to_the_new_one_for_good_and_nobody_else_may_take_it()
    {
        using var editor = await portal.EditorAsync();
        using var visitor = portal.Visitor();
        var key = await editor.MakeAsync("before");
        await editor.WriteAsync(key, "en", "publish", Editors.Words("Moved", "before"));
        await editor.WriteAsync(key, "en", "publish", ("Slug", "after"));

        using var answer = await visitor.Http.GetAsync(new Uri("/en/before", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/after"), (answer.StatusCode, answer.Headers.Location!.OriginalString));

        var other = await editor.MakeAsync("another");
        Assert.Contains("Moved", (await editor.WriteAsync(other, "en", "", ("Slug", "before"))).ErrorBeside("Slug")!, StringComparison.Ordinal);
        Assert.Contains("Moved", (await editor.WriteAsync(other, "en", "", ("Slug", "after"))).ErrorBeside("Slug")!, StringComparison.Ordinal);
        await editor.WriteAsync(key, "en", "publish", ("Slug", "before"));
        Assert.Equal("/en/before", (await visitor.OpenAsync("/en/after")).Path);
    }

    [Fact]
    public async Task A_drafted_address_is_held_and_given_back_when_the_draft_drops_it()
    {
        using var editor = await portal.EditorAsync();
        var (one, two) = (await editor.MakeAsync("held-one"), await editor.MakeAsync("held-two"));
        await editor.WriteAsync(one, "en", "", ("Slug", "wished-for"));
        Assert.NotNull((await editor.WriteAsync(two, "en", "", ("Slug", "wished-for"))).ErrorBeside("Slug"));

        await editor.WriteAsync(one, "en", "", ("Slug", "held-one"));
        Assert.Null((await editor.WriteAsync(two, "en", "", ("Slug", "wished-for"))).ErrorBeside("Slug"));
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_nothing_is_lost()
    {
        using var first = await portal.EditorAsync();
        using var second = await portal.EditorAsync();
        var key = await first.MakeAsync("two-editors");
        await first.WriteAsync(key, "en", "", Editors.Words("Ours", "two-editors", "As it was."));
        var firstForm = await first.OpenAsync($"/en/editor/pages/{key}/en");
        var secondForm = await second.OpenAsync($"/en/editor/pages/{key}/en");
        await first.PressAsync(firstForm, "", ("Body", "As the first wrote."));

        var told = await second.PressAsync(secondForm, "publish", ("Body", "As the second wrote."));
        Assert.Equal("As the second wrote.", told.ValueOf("Body"));
        Assert.Contains("first", told.Document.QuerySelector(".source ins")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Somebody else has saved this page", told.Text, StringComparison.Ordinal);
        Assert.Null(await portal.ShownAsync("en", key));

        await second.PressAsync(told, "", ("Body", "As both wrote."));
        var history = await second.OpenAsync($"/en/editor/pages/{key}/en/history?version=3");
        Assert.Contains("first", history.Document.QuerySelector(".source ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("As both wrote.", (await second.OpenAsync($"/en/editor/pages/{key}/en")).ValueOf("Body"));
    }

    [Fact]
    public async Task An_earlier_version_is_compared_and_restored_as_a_draft()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("with-a-past");
        await editor.WriteAsync(key, "en", "publish", Editors.Words("Past", "with-a-past", "We meet on Monday."));
        await editor.WriteAsync(key, "en", "publish", ("Body", "We meet on Tuesday."));

        var compared = await editor.OpenAsync($"/en/editor/pages/{key}/en/history?version=3");
        Assert.Equal(("Monday.", "Tuesday."), (compared.Document.QuerySelector("del")!.TextContent, compared.Document.QuerySelector("ins")!.TextContent));
        var restored = await editor.SubmitAsync(compared.Document.Forms.First(form => form.QuerySelector("[name=version][value='2']") is not null), compared);

        Assert.Equal("We meet on Monday.", restored.ValueOf("Body"));
        using var visitor = portal.Visitor();
        Assert.Contains("Tuesday", (await visitor.OpenAsync("/en/with-a-past")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_falls_behind_when_its_source_moves_on_and_catches_up_when_an_editor_says_so()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("source-of-all");
        await editor.WriteAsync(key, "en", "publish", Editors.Words("Source", "source-of-all", "Six sessions."));
        await editor.WriteAsync(key, "it", "publish", Editors.Words("Fonte", "fonte-di-tutto", "Sei sessioni."));

        await editor.WriteAsync(key, "en", "", ("Body", "Eight sessions."));
        Assert.DoesNotContain("Fonte", (await editor.OpenAsync("/it/editor/queue")).Text, StringComparison.Ordinal);
        await editor.WriteAsync(key, "en", "publish");
        Assert.Contains("Fonte", (await editor.OpenAsync("/it/editor/queue")).Document.QuerySelector("section[aria-labelledby=behind]")!.TextContent, StringComparison.Ordinal);
        var form = await editor.OpenAsync($"/en/editor/pages/{key}/it");
        Assert.Equal("Eight ", form.Document.QuerySelector(".source ins")!.TextContent);

        await editor.PressAsync(form, "publish", ("Body", "Sei sessioni!"));
        Assert.NotNull((await editor.OpenAsync($"/en/editor/pages/{key}/it")).Document.QuerySelector(".source ins"));
        await editor.WriteAsync(key, "it", "publish", ("Body", "Otto sessioni."), ("SaysTheSame", "true"));
        Assert.Null((await editor.OpenAsync($"/en/editor/pages/{key}/it")).Document.QuerySelector(".source ins"));
        Assert.DoesNotContain("Fonte", (await editor.OpenAsync("/it/editor/queue")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_scheduled_appears_by_itself_at_that_time_in_that_place()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("later-on");
        var form = await editor.WriteAsync(key, "en", "schedule", [.. Editors.Words("Later", "later-on"), ("When", "2027-03-28T09:00"), ("Zone", "Europe/Paris")]);
        Assert.Contains("09:00 (Paris)", form.Text, StringComparison.Ordinal);
        Assert.Contains("Later", (await editor.OpenAsync("/en/editor/queue")).Document.QuerySelector("section[aria-labelledby=scheduled]")!.TextContent, StringComparison.Ordinal);
        // Another draft, saved meanwhile, does not slip out with it.
        await editor.WriteAsync(key, "en", "", ("Title", "Later still"));

        try
        {
            // Summer time has begun that night: nine in Paris is seven in UTC.
            portal.Clock.AdjustTime(new DateTimeOffset(2027, 3, 28, 6, 59, 0, TimeSpan.Zero));
            await portal.PublishWhatIsDueAsync();
            Assert.Null(await portal.ShownAsync("en", key));
            portal.Clock.Advance(TimeSpan.FromMinutes(1));
            await portal.PublishWhatIsDueAsync();
            await portal.PublishWhatIsDueAsync();
            Assert.Equal(("en", "Later"), (await portal.ShownAsync("en", key))!.Value);
        }
        finally
        {
            portal.Clock.AdjustTime(PortalApp.Beginning);
        }
    }

    [Fact]
    public async Task A_legal_page_goes_out_in_all_languages_together()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("small-print", legal: true);
        var refused = await editor.WriteAsync(key, "en", "publish", Editors.Words("Small print", "small-print"));
        Assert.Contains("Still missing: French, German, Italian and Spanish.", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Small print", refused.ValueOf("Title"));

        await editor.WriteAsync(key, "en", "", Editors.Words("Small print", "small-print"));
        foreach (var language in (string[])["fr", "de", "it"]) await editor.WriteAsync(key, language, "", Editors.Words("Klein", "small-print-" + language));
        await editor.WriteAsync(key, "es", "", ("Title", "Pequeña"), ("Slug", "small-print-es"));
        Assert.Contains("Not finished yet: Spanish.", (await editor.WriteAsync(key, "de", "publish")).Text, StringComparison.Ordinal);
        Assert.Null(await portal.ShownAsync("en", key));

        await editor.WriteAsync(key, "es", "publish", Editors.Words("Pequeña", "small-print-es"));
        Assert.Equal(("fr", "Klein"), (await portal.ShownAsync("fr", key))!.Value);
        var form = await editor.OpenAsync($"/en/editor/pages/{key}/it");
        await editor.SubmitAsync(form.FormTo("?handler=unpublish"), form);
        Assert.Null(await portal.ShownAsync("en", key));
    }

    [Fact]
    public async Task A_preview_link_shows_the_draft_to_whoever_has_it_for_seven_days_and_is_kept_nowhere()
    {
        using var editor = await portal.EditorAsync();
        using var stranger = portal.Visitor();
        var key = await editor.MakeAsync("sneak-peek");
        var form = await editor.WriteAsync(key, "en", "", Editors.Words("Peek", "sneak-peek", "Not public."));
        var link = form.Document.QuerySelector("a[href*='/editor/preview/']")!.GetAttribute("href")!;

        var seen = await stranger.OpenAsync(link);
        Assert.Equal((HttpStatusCode.OK, "Peek"), (seen.Status, seen.Heading));
        Assert.True(seen.Response.Headers.CacheControl!.NoStore);
        Assert.Contains("noindex", seen.Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(link[..^4] + "AAAA")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(link.Replace("/en/", "/fr/", StringComparison.Ordinal))).Status);
        try
        {
            portal.Clock.Advance(TimeSpan.FromDays(7));
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(link)).Status);
        }
        finally
        {
            portal.Clock.AdjustTime(PortalApp.Beginning);
        }
    }

    [Fact]
    public async Task The_preview_button_draws_what_is_in_the_form_and_keeps_nothing()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("only-looking");

        var drawn = await editor.WriteAsync(key, "en", "preview", Editors.Words("Looking", "only-looking", "## Heading\n\n*Words* and <b>"));

        Assert.Equal("Heading", drawn.Document.QuerySelector(".preview h2:not(.as-title)")!.TextContent.Trim());
        Assert.Equal("Looking", drawn.ValueOf("Title"));
        Assert.Equal("", (await editor.OpenAsync($"/en/editor/pages/{key}/en")).ValueOf("Body"));
    }

    [Fact]
    public async Task Pages_move_in_the_tree_and_into_the_menus()
    {
        using var editor = await portal.EditorAsync();
        var (one, two) = (await editor.MakeAsync("row-one", "Row one"), await editor.MakeAsync("row-two", "Row two"));
        foreach (var key in (string[])[one, two]) await editor.WriteAsync(key, "en", "publish", Editors.Words(key, key));
        var form = await editor.OpenAsync($"/en/editor/pages/{two}");
        await editor.SubmitAsync(form, ("InNavigation", "true"), ("InFooter", "false"), ("Parent", "ethics"));
        form = await editor.OpenAsync($"/en/editor/pages/{one}");
        await editor.SubmitAsync(form, ("InNavigation", "true"), ("InFooter", "true"), ("Parent", "ethics"));

        Assert.Equal(["row-two", "row-one"], await RowAsync(editor));
        form = await editor.OpenAsync($"/en/editor/pages/{one}");
        await editor.PostAsync($"/en/editor/pages/{one}?handler=up", Page.ValuesOf(form.Document.Forms.First(one => one.QuerySelector("[formaction$='up']") is not null)));
        Assert.Equal(["row-one", "row-two"], await RowAsync(editor));
        using var visitor = portal.Visitor();
        Assert.Contains("/en/row-one", (await visitor.OpenAsync("/en")).Document.QuerySelectorAll(".foot a").Select(link => link.GetAttribute("href")));

        var circle = await editor.OpenAsync("/en/editor/pages/ethics");
        var refused = await editor.SubmitAsync(circle, ("Parent", two), ("InNavigation", "false"), ("InFooter", "true"));
        Assert.NotNull(refused.ErrorBeside("Parent"));
    }

    [Fact]
    public async Task Every_change_is_in_the_audit_trail_with_its_editor()
    {
        using var editor = await portal.EditorAsync();
        var key = await editor.MakeAsync("on-record");
        await editor.WriteAsync(key, "en", "publish", Editors.Words("Record", "on-record"));

        var actions = await portal.InsideAsync(services => services.GetRequiredService<PortalDb>().Set<AuditEntry>().Where(entry => entry.Subject == key).OrderBy(entry => entry.Id)
            .Select(entry => new { entry.Action, Known = entry.Actor != null }).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(["page-made", "page-published", "page-saved", "page-saved"], actions.Select(entry => entry.Action).Order(StringComparer.Ordinal));
        Assert.All(actions, entry => Assert.True(entry.Known));
    }

    private static async Task<IEnumerable<string>> RowAsync(Visitor editor) =>
        (await editor.OpenAsync("/en/editor/pages")).Document.QuerySelectorAll(".leafrow > a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).Where(key => key.StartsWith("row-", StringComparison.Ordinal));
}

/// <inheritdoc/>
public sealed class EditorsWritePagesOnSqlite(SqlitePortal portal) : EditorsWritePages(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class EditorsWritePagesOnPostgres(PostgresPortal portal) : EditorsWritePages(portal), IClassFixture<PostgresPortal>;
