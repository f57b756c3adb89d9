using System.Net;
using ReciproCoach.Members;
using ReciproCoach.Rounds;
using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Rounds;

/// <summary>The way into a round and what one asks for there, without JavaScript, on both databases.</summary>
public abstract class ACoachJoins(PortalApp portal)
{
    [Fact]
    public async Task Four_short_steps_and_a_free_round_is_theirs()
    {
        var round = await portal.AddRoundAsync();
        var email = People.NewAddress();
        using var coach = await portal.SignedInAsync(email);

        var need = await coach.OpenAsync($"/de/rounds/{round.Handle}/join");
        var agreement = await coach.OpenAsync($"/de/rounds/{round.Handle}/join/agreement");
        var refused = await coach.SubmitAsync(agreement, ("Agrees", "false"));
        var wishes = await coach.SubmitAsync(refused, ("Agrees", "true"), ("HoursLogConsent", "true"));
        var back = await coach.SubmitAsync(wishes, ("WishedSpecialities", "career"), ("Credential", "Pcc"), ("Back", "true"));
        var summary = await coach.SubmitAsync(await coach.OpenAsync($"/de/rounds/{round.Handle}/join/wishes"), ("Country", "AT"));
        var mine = await coach.SubmitAsync(SummaryForm(summary), summary);
        await portal.DeliverAsync();

        Assert.Contains("Vereinbarung", need.Text, StringComparison.Ordinal);
        Assert.NotNull(refused.ErrorBeside("Agrees"));
        Assert.EndsWith("/join/wishes", wishes.Path, StringComparison.Ordinal);
        Assert.EndsWith("/join/agreement", back.Path, StringComparison.Ordinal);
        Assert.Contains("Österreich", summary.Text, StringComparison.Ordinal);
        Assert.Contains("Mindestens PCC", summary.Text, StringComparison.Ordinal);
        Assert.Equal($"/de/my-rounds/{round.Handle}", mine.Path);
        Assert.Contains("Dein Platz ist dir sicher", mine.Text, StringComparison.Ordinal);
        Assert.Single(portal.Mailbox.To(email));
        Assert.Equal(1, (await portal.FreshAsync(round)).PlacesTaken);
    }

    [Fact]
    public async Task A_round_with_a_fee_leads_to_its_payment_and_a_double_click_joins_once()
    {
        var round = await portal.AddRoundAsync(fee: 3500);
        using var coach = await portal.SignedInAsync();
        var summary = await ToSummaryAsync(coach, round);

        var first = await coach.SubmitAsync(SummaryForm(summary), summary);
        var second = await coach.SubmitAsync(SummaryForm(summary), summary);

        Assert.StartsWith("/de/pay/", first.Path, StringComparison.Ordinal);
        Assert.Equal($"/de/my-rounds/{round.Handle}", second.Path);
        Assert.Equal(1, (await portal.FreshAsync(round)).PlacesTaken);
    }

    [Fact]
    public async Task Every_refusal_says_why()
    {
        var round = await portal.AddRoundAsync(language: "fr", change: facts => facts with { Kind = RoundKind.National, Country = "FR", Credentials = [Credential.Mcc] });
        using var coach = await portal.SignedInAsync();

        var need = await coach.OpenAsync($"/de/rounds/{round.Handle}/join");
        var summary = await coach.OpenAsync($"/de/rounds/{round.Handle}/join/summary");

        Assert.Contains("Die Sprache dieser Runde steht nicht in deinem Profil.", need.Text, StringComparison.Ordinal);
        Assert.Contains("Diese Runde richtet sich an Coaches aus folgendem Land: Frankreich.", need.Text, StringComparison.Ordinal);
        Assert.Contains("Diese Runde richtet sich an Coaches mit MCC.", need.Text, StringComparison.Ordinal);
        Assert.EndsWith("/join", summary.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_unfinished_round_a_language_is_enough_and_a_closed_one_takes_nobody()
    {
        var email = People.NewAddress();
        using var coach = await portal.SignedInAsync(email);
        var (first, second) = (await portal.AddRoundAsync(), await portal.AddRoundAsync());
        var summary = await ToSummaryAsync(coach, first);
        await coach.SubmitAsync(SummaryForm(summary), summary);

        var refused = await coach.OpenAsync($"/de/rounds/{second.Handle}/join");
        var closed = await portal.AddRoundAsync(change: facts => facts with { MatchingPublishedAt = portal.Clock.GetUtcNow() });

        Assert.Contains("noch nicht abgeschlossen", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Die Anmeldung für diese Runde ist geschlossen.", (await coach.OpenAsync($"/de/rounds/{closed.Handle}/join")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_round_offers_the_waiting_list_and_its_first_takes_the_place_that_comes_free()
    {
        var others = await portal.AddMembersAsync(3);
        var round = await portal.AddRoundAsync(places: 3, participants: [.. others]);
        var email = People.NewAddress();
        using var coach = await portal.SignedInAsync(email);

        var summary = await ToSummaryAsync(coach, round);
        var waiting = await coach.SubmitAsync(SummaryForm(summary), summary);
        await portal.WithdrawAsync(others[0], round);
        await portal.DeliverAsync();
        var offer = await coach.OpenAsync(Mailbox.Link(Assert.Single(portal.Mailbox.To(email)), "/my-rounds/"));
        var taken = await coach.SubmitAsync(offer.FormTo("handler=take"), offer);

        Assert.Contains("Warteliste", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Wir halten einen Platz für dich frei", offer.Text, StringComparison.Ordinal);
        Assert.Contains("Dein Platz ist dir sicher", taken.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_place_gone_between_reading_and_clicking_is_said_plainly()
    {
        var round = await portal.AddRoundAsync(places: 3, participants: [.. await portal.AddMembersAsync(2)]);
        using var coach = await portal.SignedInAsync();
        var summary = await ToSummaryAsync(coach, round);
        await portal.JoinedAsync(round.Id, (await portal.AddMembersAsync(1))[0]);

        var gone = await coach.SubmitAsync(SummaryForm(summary), summary);
        var waiting = await coach.SubmitAsync(SummaryForm(gone), gone);

        Assert.Contains("Der letzte Platz ist gerade vergeben worden", gone.Text, StringComparison.Ordinal);
        Assert.Contains("ganz vorn auf der Warteliste", waiting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdrawing_is_free_until_enrolment_closes_and_too_late_after()
    {
        var email = People.NewAddress();
        using var coach = await portal.SignedInAsync(email);
        var round = await portal.AddRoundAsync();
        var summary = await ToSummaryAsync(coach, round);
        await coach.SubmitAsync(SummaryForm(summary), summary);
        var ask = await coach.OpenAsync($"/de/my-rounds/{round.Handle}/withdraw");

        portal.Clock.Advance(TimeSpan.FromDays(22));
        using var later = portal.Visitor();
        await later.SignInAsync(email);
        var late = await later.OpenAsync($"/de/my-rounds/{round.Handle}/withdraw");

        Assert.Contains("Anmeldung für die Runde zurückziehen?", ask.Text, StringComparison.Ordinal);
        Assert.Contains("rechnen schon mit dir", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coaches_are_asked_for_in_order_and_two_tabs_lose_nothing()
    {
        var others = await portal.AddMembersAsync(7);
        var (coach, round, cards) = await ParticipantAsync(others);
        using var _ = coach;
        var page = $"/de/my-rounds/{round.Handle}/coaches";

        var first = await coach.OpenAsync(page);
        var second = await coach.OpenAsync(page);
        foreach (var i in (int[])[0, 1, 2]) await DoAsync(coach, first, cards[i].Handle, "ask");
        await DoAsync(coach, second, cards[3].Handle, "ask");
        await DoAsync(coach, second, cards[3].Handle, "ask");
        await DoAsync(coach, first, cards[2].Handle, "up");
        await DoAsync(coach, second, cards[0].Handle, "rank", ("Number", "4"));
        await DoAsync(coach, first, cards[4].Handle, "ask");
        var sixth = await DoAsync(coach, first, cards[5].Handle, "ask");
        await DoAsync(coach, second, cards[4].Handle, "exclude");

        Assert.Contains("schon fünf Wunsch-Coaches", sixth.Text, StringComparison.Ordinal);
        var shown = (await coach.OpenAsync(page)).Document.QuerySelectorAll(".ranked h3").Select(name => name.TextContent);
        Assert.Equal([cards[2].Name, cards[1].Name, cards[3].Name, cards[0].Name], shown);
        Assert.Contains("möchtest mit dieser Person kein Matching", (await DoAsync(coach, first, cards[4].Handle, "ask")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_others_of_this_round_can_be_read_and_asked_for()
    {
        var (coach, round, cards) = await ParticipantAsync(await portal.AddMembersAsync(2));
        using var _ = coach;
        var elsewhere = await portal.CardAsync((await portal.AddMembersAsync(1))[0]);
        using var stranger = await portal.SignedInAsync();
        var page = await coach.OpenAsync($"/de/my-rounds/{round.Handle}/coaches");

        Assert.Equal(2, page.Document.QuerySelectorAll(".offers > li").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await DoAsync(coach, page, elsewhere.Handle, "ask")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await DoAsync(coach, page, cards[0].Handle, "marry")).Status);
        foreach (var path in (string[])["", "/coaches", "/withdraw"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/de/my-rounds/{round.Handle}{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await coach.OpenAsync("/de/my-rounds/aaaaaaaaaa")).Status);
    }

    private async Task<(Visitor Coach, RoundFacts Round, IReadOnlyList<MemberCard> Others)> ParticipantAsync(IReadOnlyList<Guid> others)
    {
        var coach = await portal.SignedInAsync();
        var round = await portal.AddRoundAsync(participants: [.. others]);
        var summary = await ToSummaryAsync(coach, round);
        await coach.SubmitAsync(SummaryForm(summary), summary);
        var cards = new List<MemberCard>();
        foreach (var other in others) cards.Add(await portal.CardAsync(other));
        return (coach, round, cards);
    }

    private static async Task<Page> ToSummaryAsync(Visitor coach, RoundFacts round)
    {
        var agreement = await coach.OpenAsync($"/de/rounds/{round.Handle}/join/agreement");
        var wishes = await coach.SubmitAsync(agreement, ("Agrees", "true"));
        return await coach.SubmitAsync(wishes, ("Credential", "Any"));
    }

    private static AngleSharp.Html.Dom.IHtmlFormElement SummaryForm(Page page) => (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("main form")!;

    /// <summary>A button of one small form, with the form key of the page it stands on.</summary>
    private static Task<Page> DoAsync(Visitor coach, Page page, string other, string what, params (string Name, string Value)[] more) =>
        coach.SubmitAsync((AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("main form[method=post]")!, page, [("Coach", other), ("Do", what), .. more]);
}

/// <inheritdoc/>
public sealed class ACoachJoinsOnSqlite(SqlitePortal portal) : ACoachJoins(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class ACoachJoinsOnPostgres(PostgresPortal portal) : ACoachJoins(portal), IClassFixture<PostgresPortal>;
