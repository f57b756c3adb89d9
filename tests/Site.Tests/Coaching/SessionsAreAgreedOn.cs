using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Coaching;

/// <summary>The coach logs, the client confirms or disputes.</summary>
public sealed class SessionsAreAgreedOn(SqlitePortal portal) : IClassFixture<SqlitePortal>
{
    [Fact]
    public async Task A_session_the_client_confirms_counts_in_the_hours_log_of_both()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);
        Assert.Contains("The session is logged", (await round.LogAsync(anna, "2026-11-17", "90")).Text, StringComparison.Ordinal);
        await portal.DeliverAsync();
        var mail = portal.Mailbox.To(round.Bruno.Email)[^1];
        Assert.Equal("Conferma la sessione di martedì 17\u00a0novembre 2026", mail.Subject);

        using var bruno = await round.AsAsync(round.Bruno);
        var check = await bruno.OpenAsync(Mailbox.Link(mail, "/my-round/sessions/"));
        var done = await bruno.SubmitAsync(check.FormTo("?handler=Confirm"), check);

        Assert.Contains("La sessione è confermata", done.Text, StringComparison.Ordinal);
        Assert.Equal("1.5 hours with 1 client", (await anna.OpenAsync("/en/hours")).Heading);
        Assert.Contains("Ricevute: 1,5 ore", (await bruno.OpenAsync("/it/hours")).Text, StringComparison.Ordinal);
        Assert.Contains("stays as it is", (await anna.OpenAsync(check.Path.Replace("/it/", "/en/", StringComparison.Ordinal) + "/correct")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disputed_session_is_shown_to_the_coordinator_and_can_be_corrected()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);
        await round.LogAsync(anna, "2026-11-17");
        using var bruno = await round.AsAsync(round.Bruno);
        var check = await bruno.OpenAsync(ARound.LinkTo(await bruno.OpenAsync("/it/my-round"), "/my-round/sessions/"));

        var empty = await bruno.SubmitAsync(check, ("Objection", "  "));
        Assert.Equal("Scrivi in poche parole che cosa è stato diverso.", empty.ErrorBeside("Objection"));
        Assert.NotNull((await bruno.SubmitAsync(check, ("Objection", "Mezz’ora \u0007"))).ErrorBeside("Objection"));
        var disputed = await bruno.SubmitAsync(check, ("Objection", "Era <b>solo</b> mezz’ora 🙂"));
        Assert.Contains("Grazie per averlo detto.", disputed.Text, StringComparison.Ordinal);
        await portal.DeliverAsync();

        var mail = portal.Mailbox.To(round.Dora.Email)[^1];
        Assert.Equal("A session is disputed (Autumn round)", mail.Subject);
        using var dora = await round.AsAsync(round.Dora);
        Assert.Contains("Era <b>solo</b> mezz’ora 🙂", (await dora.OpenAsync(Mailbox.Link(mail, "/desk/relationships/"))).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bruno Sala disputes a session with Anna Berg", (await dora.OpenAsync($"/en/desk/rounds/{round.Handle}/relationships")).Text, StringComparison.Ordinal);

        var correct = await anna.OpenAsync(ARound.LinkTo(await anna.OpenAsync("/en/my-round"), "/correct"));
        var corrected = await anna.SubmitAsync(correct, ("Day", "2026-11-17"), ("Minutes", "30"));
        Assert.Contains("The session is corrected", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("Waits for the client", corrected.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23", "60", "Day", "This day is still to come. Log the session once it has taken place.")]
    [InlineData("2026-09-01", "60", "Day", "Sessions of this round take place from 28\u00a0September 2026 to 18\u00a0January 2027.")]
    [InlineData("2026-11-17", "50", "Minutes", "Please choose a length from 15 minutes to 3 hours, in quarter hours.")]
    [InlineData("2026-11-17", "-15", "Minutes", "Please choose a length from 15 minutes to 3 hours, in quarter hours.")]
    [InlineData("", "60", "Day", "Please enter the day of the session.")]
    [InlineData("2026-11-17", "", "Minutes", "Please choose the length of the session.")]
    public async Task What_cannot_be_is_said_beside_the_field_and_what_was_typed_stays(string day, string minutes, string field, string sentence)
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);

        var page = await round.LogAsync(anna, day, minutes);

        Assert.Equal(sentence, page.ErrorBeside(field));
        Assert.Equal(day, page.ValueOf("Day"));
    }

    [Fact]
    public async Task A_double_click_logs_once()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);
        var form = await anna.OpenAsync($"/en/my-round/{round.Handle}/log");

        var pages = await Task.WhenAll(
            anna.SubmitAsync(form, ("Day", "2026-11-17"), ("Minutes", "60")), anna.SubmitAsync(form, ("Day", "2026-11-17"), ("Minutes", "60")));

        Assert.All(pages, page => Assert.Contains("The session is logged", page.Text, StringComparison.Ordinal));
        var given = (await anna.OpenAsync("/en/my-round")).Document.QuerySelector("[aria-labelledby=given]")!;
        Assert.Single(given.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_day_holds_two_sessions_at_most()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);
        await round.LogAsync(anna, "2026-11-17");
        await round.LogAsync(anna, "2026-11-17");

        var third = await round.LogAsync(anna, "2026-11-17");

        Assert.StartsWith("Two sessions with the same person", third.ErrorBeside("Day"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_client_confirms_and_only_the_coach_corrects()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);
        await round.LogAsync(anna, "2026-11-17");
        var correct = ARound.LinkTo(await anna.OpenAsync("/en/my-round"), "/correct");
        using var clara = await round.AsAsync(round.Clara);
        using var bruno = await round.AsAsync(round.Bruno);

        Assert.Equal(404, (int)(await anna.OpenAsync(correct.Replace("/correct", "", StringComparison.Ordinal))).Status);
        Assert.Equal(404, (int)(await bruno.OpenAsync(correct)).Status);
        Assert.Equal(404, (int)(await clara.OpenAsync(correct)).Status);
        Assert.Equal(404, (int)(await clara.OpenAsync(correct.Replace("/correct", "", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task The_coach_removes_what_nobody_has_confirmed()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);
        await round.LogAsync(anna, "2026-11-17");
        var correct = await anna.OpenAsync(ARound.LinkTo(await anna.OpenAsync("/en/my-round"), "/correct"));

        var page = await anna.SubmitAsync(correct.FormTo("?handler=Remove"), correct);

        Assert.Contains("The session is removed.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("[aria-labelledby=given] tbody tr"));
    }
}
