using ReciproCoach.Site.Tests.Portal;

namespace ReciproCoach.Site.Tests.Coaching;

public abstract class AMatchingIsPublished(PortalApp portal)
{
    [Fact]
    public async Task Everyone_hears_in_their_own_language_who_coaches_them_whom_they_coach_and_how_to_reach_them()
    {
        var round = await ARound.MatchedAsync(portal);
        await portal.DeliverAsync();

        var toBruno = Assert.Single(portal.Mailbox.To(round.Bruno.Email));
        Assert.Equal("Gli abbinamenti sono pronti (Autumn round)", toBruno.Subject);
        Assert.Contains("A farti da coach è Anna Berg; tu accompagni Clara Petit.", toBruno.TextBody, StringComparison.Ordinal);
        Assert.Contains(round.Anna.Email, toBruno.TextBody, StringComparison.Ordinal);
        Assert.Contains(round.Clara.Email, toBruno.TextBody, StringComparison.Ordinal);
        var toClara = Assert.Single(portal.Mailbox.To(round.Clara.Email));
        Assert.Contains("Votre coach\u00A0: Bruno Sala. Vous accompagnez Anna Berg.", toClara.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_two_cards_never_mix()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);

        var page = await anna.OpenAsync("/en/my-round");

        Assert.Equal("You coach Bruno Sala; Clara Petit coaches you.", page.Heading);
        var (coach, client) = (page.Document.QuerySelector("[aria-labelledby=my-coach]")!.TextContent, page.Document.QuerySelector("[aria-labelledby=my-client]")!.TextContent);
        Assert.Contains(round.Clara.Email, coach, StringComparison.Ordinal);
        Assert.DoesNotContain("Bruno", coach, StringComparison.Ordinal);
        Assert.Contains(round.Bruno.Email, client, StringComparison.Ordinal);
        Assert.Contains("10:00 there now", client, StringComparison.Ordinal);
        Assert.DoesNotContain("Clara", client, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_something_to_say_finds_the_way_to_us_in_their_own_language()
    {
        var round = await ARound.MatchedAsync(portal);
        using var anna = await round.AsAsync(round.Anna);

        var page = await anna.OpenAsync("/de/my-round");

        Assert.NotNull(page.Document.QuerySelector("[aria-labelledby=my-coach] a[href='/de/kontakt']"));
        Assert.Equal(200, (int)(await anna.OpenAsync("/de/kontakt")).Status);
    }

    [Fact]
    public async Task A_matching_in_which_two_coach_each_other_is_undone_as_a_whole()
    {
        var round = await ARound.MatchedAsync(portal);

        await Assert.ThrowsAnyAsync<Exception>(() => round.PublishAsync((round.Bruno, round.Anna)));

        await portal.DeliverAsync();
        Assert.Single(portal.Mailbox.To(round.Anna.Email));
    }

    [Fact]
    public async Task A_stranger_finds_neither_the_round_nor_its_pages()
    {
        var round = await ARound.MatchedAsync(portal);
        using var stranger = await portal.SignedInAsync(language: "en");

        Assert.Equal(404, (int)(await stranger.OpenAsync($"/en/my-round/{round.Handle}")).Status);
        Assert.Equal(404, (int)(await stranger.OpenAsync($"/en/my-round/{round.Handle}/log")).Status);
        Assert.Contains("Once a round has been matched", (await stranger.OpenAsync("/en/my-round")).Text, StringComparison.Ordinal);
    }
}

public sealed class AMatchingIsPublishedOnSqlite(SqlitePortal portal) : AMatchingIsPublished(portal), IClassFixture<SqlitePortal>;

public sealed class AMatchingIsPublishedOnPostgres(PostgresPortal portal) : AMatchingIsPublished(portal), IClassFixture<PostgresPortal>;
