using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content;
using ReciproCoach.Content.Store;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Rounds.Making;
using ReciproCoach.Site.Tests.Portal;
using ReciproCoach.Site.Tests.Rounds;

namespace ReciproCoach.Site.Tests.Reading;

/// <summary>Public pages are made once and shown to everybody, until something they show changes. Kept answers carry an age.</summary>
public abstract class PublicAnswersAreKept(PortalApp portal)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_changed_text_drops_its_own_page_and_no_other()
    {
        await portal.KeepAsync("/de/ethik", "/de/haeufige-fragen", "/fr/deontologie");

        await portal.WriteAsync("ethics", "de", body: "Noch ein Satz.");

        using var visitor = portal.Visitor();
        Assert.Contains("Noch ein Satz.", (await visitor.OpenAsync("/de/ethik")).Text, StringComparison.Ordinal);
        Assert.True(await portal.IsKeptAsync("/de/haeufige-fragen"));
    }

    [Fact]
    public async Task A_new_title_drops_everything_that_leads_to_it()
    {
        await portal.KeepAsync("/it", "/api/v1/it/navigation");

        await portal.WriteAsync("questions", "it", title: "Tutte le domande");

        using var visitor = portal.Visitor();
        Assert.Contains("Tutte le domande", (await visitor.OpenAsync("/it")).Source, StringComparison.Ordinal);
        Assert.Contains("Tutte le domande", (await portal.ReadAsync("/api/v1/it/navigation")).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_taken_is_seen_at_once_wherever_the_round_is_shown()
    {
        var round = await portal.AddRoundAsync(places: 7);
        string[] shows = [$"/de/rounds/{round.Handle}", "/de/rounds", "/de", "/api/v1/de/rounds", $"/api/v1/de/rounds/{round.Handle}"];
        await portal.KeepAsync([.. shows, "/de/kosten"]);

        await portal.JoinedAsync(round.Id, Assert.Single(await portal.AddMembersAsync(1)));

        foreach (var place in shows) Assert.False(await portal.IsKeptAsync(place), place);
        Assert.True(await portal.IsKeptAsync("/de/kosten"));
        using var visitor = portal.Visitor();
        Assert.Contains("1 von 7", (await visitor.OpenAsync($"/de/rounds/{round.Handle}")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_that_is_called_off_is_no_longer_offered()
    {
        var round = await portal.AddRoundAsync();
        await portal.KeepAsync("/de/rounds");

        await portal.InsideAsync(services => services.GetRequiredService<CancelRound>().RunAsync(round.Id, "Zu wenige.", Guid.CreateVersion7(), Now));

        using var visitor = portal.Visitor();
        Assert.DoesNotContain(round.Handle, (await visitor.OpenAsync("/de/rounds")).Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_process_hears_of_it_within_a_second()
    {
        await using var other = new SecondProcess(portal);
        using var visitor = other.Visitor();
        await other.KeepAsync("/es", "/es/preguntas-frecuentes");

        await portal.WriteAsync("home", "es", summary: "Un resumen nuevo.");
        other.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("Un resumen nuevo.", (await visitor.OpenAsync("/es")).Source, StringComparison.Ordinal);
        Assert.True(await other.IsKeptAsync("/es/preguntas-frecuentes"));
    }

    [Fact]
    public async Task Somebody_signed_in_sees_the_same_bytes_and_leaves_nothing_of_theirs()
    {
        using var member = await portal.SignedInAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));

        var made = await member.OpenAsync("/de/datenschutz");
        Assert.False(await portal.IsKeptAsync("/de/datenschutz"));
        using var visitor = portal.Visitor();
        var kept = await visitor.OpenAsync("/de/datenschutz");
        var again = await member.OpenAsync("/de/datenschutz");

        Assert.Equal(kept.Source, made.Source);
        Assert.Equal(kept.Source, again.Source);
        Assert.False(again.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Dark_stays_with_who_chose_it()
    {
        using var owl = portal.Visitor();
        using var lark = portal.Visitor();
        await owl.PostAsync("/fr/appearance", [KeyValuePair.Create("theme", "dark")]);

        var dark = await owl.OpenAsync("/fr/deontologie");
        var light = await lark.OpenAsync("/fr/deontologie");

        Assert.Equal("dark", dark.Document.DocumentElement.GetAttribute("data-theme"));
        Assert.Null(light.Document.DocumentElement.GetAttribute("data-theme"));
        Assert.NotEqual(dark.Response.Headers.ETag, light.Response.Headers.ETag);
        Assert.Contains("Cookie", light.Response.Headers.Vary);
    }

    [Fact]
    public async Task A_page_one_has_already_is_not_sent_again_kept_or_not()
    {
        using var visitor = portal.Visitor();
        var tag = (await visitor.OpenAsync("/en/ethics")).Response.Headers.ETag!;

        using var kept = await visitor.AskAsync("/en/ethics", tag);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        using var made = await visitor.AskAsync("/en/ethics", tag);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified), (kept.StatusCode, made.StatusCode));
        Assert.False(made.Headers.Age.HasValue);
        Assert.Empty(await made.Content.ReadAsByteArrayAsync(Now));
        Assert.Equal(tag, made.Headers.ETag);
    }

    [Theory]
    [InlineData("/de/gibt-es-nicht")]
    [InlineData("/de/ethik?a=b")]
    [InlineData("/de/rounds?in=fr")]
    [InlineData("/de/register")]
    [InlineData("/")]
    public async Task What_is_not_the_same_for_everybody_is_not_kept(string path)
    {
        using var visitor = portal.Visitor();
        await visitor.OpenAsync(path);

        Assert.False((await visitor.OpenAsync(path)).Response.Headers.Age.HasValue);
    }

    [Fact]
    public async Task Another_spelling_is_not_answered_from_what_is_kept()
    {
        await portal.KeepAsync("/fr/deontologie");

        Assert.Equal(HttpStatusCode.NotFound, await portal.StatusOfAsync("/fr/Deontologie"));
    }
}

/// <summary>Looking at what is kept.</summary>
internal static class Kept
{
    /// <summary>Opens each address until it is kept; several stories share a portal, so the first look may find it kept already.</summary>
    public static async Task KeepAsync(this PortalApp portal, params IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            await portal.IsKeptAsync(path);
            Assert.True(await portal.IsKeptAsync(path), path);
        }
    }

    public static async Task<bool> IsKeptAsync(this PortalApp portal, string path)
    {
        using var visitor = portal.Visitor();
        using var answer = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Headers.Age.HasValue;
    }

    /// <summary>A text is published anew, as an editor would.</summary>
    public static Task WriteAsync(this PortalApp portal, string key, string language, string? title = null, string? summary = null, string? body = null) => portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        var page = await db.Set<StoredPage>().Include(one => one.Texts).ThenInclude(one => one.Versions).AsSplitQuery().SingleAsync(one => one.Key == key, TestContext.Current.CancellationToken);
        var text = page.Texts.Single(one => one.Language == language);
        var old = text.Versions.Single(version => version.Number == text.Newest);
        text.Versions.Add(new()
        {
            TextId = text.Id, Number = old.Number + 1, Slug = old.Slug, Title = title ?? old.Title, Summary = summary ?? old.Summary, Description = old.Description,
            Hero = old.Hero, Body = body ?? old.Body, SavedAt = portal.Clock.GetUtcNow(), MadeFrom = old.MadeFrom,
        });
        (text.Newest, text.Published) = (old.Number + 1, old.Number + 1);
        services.GetRequiredService<ChangesFeed>().Add(PageChanges.Kind, page.Id);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}

/// <inheritdoc/>
public sealed class PublicAnswersAreKeptOnSqlite(SqlitePortal portal) : PublicAnswersAreKept(portal), IClassFixture<SqlitePortal>;

/// <inheritdoc/>
public sealed class PublicAnswersAreKeptOnPostgres(PostgresPortal portal) : PublicAnswersAreKept(portal), IClassFixture<PostgresPortal>;
